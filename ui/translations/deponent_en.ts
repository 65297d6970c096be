<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>body</name>
    <message numerus="yes">
        <source>%n mark(s) on the shut chart are not shown.</source>
        <translation>
            <numerusform>%n mark on the shut chart is not shown.</numerusform>
            <numerusform>%n marks on the shut chart are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casefile</name>
    <message numerus="yes">
        <source>Show all %n question(s)</source>
        <translation>
            <numerusform>Show the %n question</numerusform>
            <numerusform>Show all %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n event(s)</source>
        <translation>
            <numerusform>Show the event</numerusform>
            <numerusform>Show all %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First account, %n answer(s) of ten</source>
        <translation>
            <numerusform>First account, %n answer of ten</numerusform>
            <numerusform>First account, %n answers of ten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s).</source>
        <translation>
            <numerusform>%n correction.</numerusform>
            <numerusform>%n corrections.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message numerus="yes">
        <source>%n file(s) could not be taken in.</source>
        <translation>
            <numerusform>%n file could not be taken in.</numerusform>
            <numerusform>%n files could not be taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came in whole.</source>
        <translation>
            <numerusform>%n file came in whole.</numerusform>
            <numerusform>%n files came in whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inbox</name>
    <message numerus="yes">
        <source>%n receipt(s) written.</source>
        <translation>
            <numerusform>%n receipt written.</numerusform>
            <numerusform>%n receipts written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interview</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seal</name>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>About %n minute left.</numerusform>
            <numerusform>About %n minutes left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message numerus="yes">
        <source>Show all %n sign(s)</source>
        <translation>
            <numerusform>Show all %n sign</numerusform>
            <numerusform>Show all %n signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… (%n more sign(s) not shown here)</source>
        <translation>
            <numerusform>… (%n more sign not shown here)</numerusform>
            <numerusform>… (%n more signs not shown here)</numerusform>
        </translation>
    </message>
</context>
</TS>
