<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="be">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Дыск</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Ярлык</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невядома</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Файл %1</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Націснуць</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Выконвае дзеянне</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Перайсці сюды</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Пераводзіць сюды клавіятуру</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Пераключыць</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Змяняе стан</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Паказаць меню</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Паказвае меню</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Павялічыць</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Павялічвае значэнне</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Паменшыць</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Памяншае значэнне</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Прагарнуць улева</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Прагортвае ўлева</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Прагарнуць управа</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Прагортвае ўправа</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Прагарнуць уверх</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Прагортвае ўверх</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Прагарнуць уніз</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Прагортвае ўніз</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Папярэдняя старонка</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Вяртае на старонку назад</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Наступная старонка</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Пераходзіць на наступную старонку</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Адкрыць спіс</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Такой папкі няма.
Праверце яе назву.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Такога файла няма.
Праверце яго назву.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ужо ёсць.
Замяніць яго?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» абаронены ад запісу.
Усё роўна выдаліць?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Сапраўды выдаліць «%1»?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Выдаліць папку не ўдалося.</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Выбраць</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Вы&amp;даліць</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Папка:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Новая папка</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Адкрыць</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Перайменаваць</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Захаваць</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Усе файлы (*)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Паказаць з падрабязнасцямі</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Паказаць спісам</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Стварыць папку</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Стварыць новую папку</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Падрабязна</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Папкі</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Назва файла:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Від файлаў:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Знайсці папку</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Наперад</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Вярнуцца назад</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Перайсці наперад</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Перайсці на папку вышэй</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Спіс</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Месцы і закладкі</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Гэты камп’ютар</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>На папку вышэй</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Нядаўнія месцы</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прыбраць</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Захаваць як</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Паказаць </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Паказваць с&amp;хаваныя файлы</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Бакавая панэль</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Назва «%1» не падыходзіць.&lt;/b&gt;&lt;p&gt;Выберыце іншую: карацейшую або без знакаў прыпынку.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Камп’ютар</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Зменены</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Непрыдатная назва файла</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Гэты камп’ютар</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Памер</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Від</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Адмяніць</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Паўтарыць</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Выразаць</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Капіяваць</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Уставіць</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Вылучыць усё</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папера</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Памер старонкі:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Шырыня:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Вышыня:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Адкуль папера:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Размяшчэнне</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Кніжнае</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомнае</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Альбомнае, перавернутае</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Кніжнае, перавернутае</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Палі</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>верхняе поле</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>левае поле</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>правае поле</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>ніжняе поле</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Старонкі на аркушы</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Парадак старонак:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Старонак на аркушы:</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Свой</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Міліметры (мм)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Цалі</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Пункты (пт)</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>in</source>
        <translation>цаляў</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>пт</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Не</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Так</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Ужыць</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Даведка</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 ужо ёсць.
Замяніць яго?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 — гэта папка.
Выберыце іншую назву файла.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>У файл %1 нельга пісаць.
Выберыце іншую назву файла.</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Першая старонка не можа быць большай за апошнюю.</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Параметры &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Параметры &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Друкаваць</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Усе старонкі</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Цотныя старонкі</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Няцотныя старонкі</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Файл на гэтым камп’ютары</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Друк у файл…</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Друк у файл (PDF)</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Запісаць файл PDF</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Злева направа, зверху ўніз</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Злева направа, знізу ўверх</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Справа налева, зверху ўніз</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Справа налева, знізу ўверх</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Зверху ўніз, злева направа</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Зверху ўніз, справа налева</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Знізу ўверх, злева направа</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Знізу ўверх, справа налева</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Уласцівасці прынтара</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Параметры задання</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Старонка</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копіі</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Копій:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Па асобніках</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>У адваротным парадку</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Колер</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Каляровы</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>У шэрых тонах</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Бягучая старонка</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>На двух баках аркуша</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Сшываць па доўгім баку</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Сшываць па кароткім баку</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Як друкаваць</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Якія старонкі:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Старонкі</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Старонкі з</translation>
    </message>
    <message>
        <source>to</source>
        <translation>па</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Усё</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Што друкаваць</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Вылучанае</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Пералічыце старонкі праз коску, прамежкі — праз дэфіс. Напрыклад, 3,5-7,9 — гэта старонкі 3, 5, 6, 7 і 9.</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Прынтар</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Назва:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Уласцівасці</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Дзе знаходзіцца:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Прагляд</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Від:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Файл:</translation>
    </message>
    <message>
        <source>...</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>У канец</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Да левага краю</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>На старонку ўніз</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>На старонку ўлева</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>На старонку ўправа</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>На старонку ўверх</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Да правага краю</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Прагарнуць уніз</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Прагарнуць сюды</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Прагарнуць улева</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Прагарнуць управа</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Прагарнуць уверх</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>У пачатак</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Прагарнуць улева</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Прагарнуць управа</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Адмяніць</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Паўтарыць</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Выразаць</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Капіяваць</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Уставіць</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Выдаліць</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Вылучыць усё</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Т</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>N</source>
        <translation>Н</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пазней</translation>
    </message>
    <message>
        <source>L</source>
        <translation>П</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не пыталіся</translation>
    </message>
    <message>
        <source>A</source>
        <translation>А</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невядома</translation>
    </message>
    <message>
        <source>U</source>
        <translation>В</translation>
    </message>
    <message>
        <source>Did not want to answer</source>
        <translation>Не хоча адказваць</translation>
    </message>
    <message>
        <source>R</source>
        <translation>Х</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Не датычыць</translation>
    </message>
    <message>
        <source>X</source>
        <translation>Д</translation>
    </message>
    <message>
        <source>Key {key}, or {digit}</source>
        <translation>Клавіша {key} або {digit}</translation>
    </message>
</context>
<context>
    <name>audio</name>
    <message>
        <source>Microphone level</source>
        <translation>Узровень мікрафона</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>The backup to restore</source>
        <translation>Якую копію аднавіць</translation>
    </message>
    <message>
        <source>A new vault is made here from a backup. It takes the holders of the recovery key, and a new passphrase. The backup stays as it is.</source>
        <translation>З рэзервовай копіі тут ствараецца новае сховішча. Для гэтага патрэбныя захавальнікі ключа аднаўлення і новая парольная фраза. Сама копія застаецца такой, як ёсць.</translation>
    </message>
    <message>
        <source>Testimonies that were sealed after the backup was made come back as drafts: seal or keep them only after you asked your coordinator. Put the old computer out of use first: two vaults of one person get in each other&apos;s way.</source>
        <translation>Сведчанні, запячатаныя пасля стварэння копіі, вернуцца як чарнавікі: запячатвайце або захоўвайце іх толькі тады, калі спытаеце свайго каардынатара. Спачатку перастаньце карыстацца старым камп’ютарам: два сховішчы аднаго чалавека замінаюць адно аднаму.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Аднавіць з рэзервовай копіі</translation>
    </message>
    <message>
        <source>Where the backups are…</source>
        <translation>Дзе ляжаць рэзервовыя копіі…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далей</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Where the backups are</source>
        <translation>Дзе ляжаць рэзервовыя копіі</translation>
    </message>
    <message>
        <source>The recovery key that opens them</source>
        <translation>Ключ аднаўлення, які іх адкрывае</translation>
    </message>
    <message>
        <source>A stick that you keep apart from this computer.</source>
        <translation>Флэшка, якую вы трымаеце асобна ад гэтага камп’ютара.</translation>
    </message>
    <message>
        <source>The stick is not there now.</source>
        <translation>Цяпер гэтай флэшкі тут няма.</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>Рэзервовай копіі яшчэ няма.</translation>
    </message>
    <message>
        <source>No backup can be made yet: there is no recovery key of an organisation whose fingerprint was compared. A backup that your passphrase opens would give back what you seal later to whoever forces the passphrase out of you, so none is made. Until there is such a key, seal early: the sealed file in the outbox, written to a stick, is the copy that cannot be turned against anybody.</source>
        <translation>Рэзервовую копію пакуль зрабіць нельга: няма ключа аднаўлення арганізацыі са звераным адбіткам. Копія, якую адкрывала б ваша парольная фраза, выдала б тое, што вы запячатаеце пазней, кожнаму, хто прымусіць вас назваць фразу, таму такой копіі праграма не робіць. Пакуль ключа няма, запячатвайце як мага раней: запячатаны файл з «Зыходных», запісаны на флэшку, — гэта копія, якую немагчыма павярнуць ні супраць кога.</translation>
    </message>
    <message>
        <source>A backup holds everything in this vault. Only the holders of your organisation&apos;s recovery key can open it: you cannot, and nobody can make you.</source>
        <translation>У рэзервовай копіі ёсць усё з гэтага сховішча. Адкрыць яе могуць толькі захавальнікі ключа аднаўлення вашай арганізацыі: вы не можаце, і ніхто не можа вас прымусіць.</translation>
    </message>
    <message>
        <source>Three stay; each is opened and compared before another goes: the one before it if both are of the same day, else the oldest. While the stick is in, one is also made when you close the program or lock it.</source>
        <translation>Захоўваюцца тры копіі. Кожную новую праграма адкрывае і параўноўвае, перш чым выдаліць іншую: папярэднюю, калі абедзве зробленыя ў адзін дзень, інакш самую старую. Пакуль флэшка ўстаўлена, копія робіцца і тады, калі вы закрываеце або блакуеце праграму.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Рэзервовыя копіі</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Выбраць папку…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Зрабіць копію</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Робіцца рэзервовая копія</translation>
    </message>
    <message>
        <source>Choose a key</source>
        <translation>Выберыце ключ</translation>
    </message>
    <message>
        <source>Where backups shall go</source>
        <translation>Куды класці рэзервовыя копіі</translation>
    </message>
    <message>
        <source>The last backup was made {moment}.</source>
        <translation>Апошняя рэзервовая копія зроблена {moment}.</translation>
    </message>
    <message>
        <source>Nowhere yet.</source>
        <translation>Пакуль нікуды.</translation>
    </message>
    <message>
        <source>The backup was made, but the vault lacks files.</source>
        <translation>Копія зроблена, але ў сховішчы не хапае файлаў.</translation>
    </message>
    <message>
        <source>Check the vault: it names them.</source>
        <translation>Праверце сховішча: праверка назаве іх.</translation>
    </message>
    <message>
        <source>The backup was made, opened and compared.</source>
        <translation>Копія зроблена, адкрыта і параўнана.</translation>
    </message>
    <message>
        <source>Only the recovery key opens it.</source>
        <translation>Яе адкрывае толькі ключ аднаўлення.</translation>
    </message>
    <message>
        <source>Keep the stick apart from this computer.</source>
        <translation>Трымайце флэшку асобна ад гэтага камп’ютара.</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Куды іх класці</translation>
    </message>
    <message>
        <source>Files that could not be backed up: {count}.</source>
        <translation>Файлы, якія не ўдалося скапіраваць: {count}.</translation>
    </message>
    <message>
        <source>The words of all testimonies are here. What is missing is evidence, recordings or sealed files: they were damaged or missing on the stick.</source>
        <translation>Словы ўсіх сведчанняў на месцы. Не стае доказаў, запісаў або запячатаных файлаў: на флэшцы яны былі пашкоджаныя або адсутнічалі.</translation>
    </message>
    <message>
        <source>Check the vault: it names evidence and sealed files that are missing. Another backup may have them: keep the stick, and restore that one into an empty place. No backups are made of this vault yet: choose anew where they go.</source>
        <translation>Праверце сховішча: праверка назаве доказы і запячатаныя файлы, якіх не стае. Яны могуць быць у іншай копіі: захавайце флэшку і аднавіце тую копію ў пустое месца. Рэзервовыя копіі гэтага сховішча пакуль не робяцца: выберыце нанова, куды іх запісваць.</translation>
    </message>
    <message>
        <source>Backup {number}, {day}, {size}</source>
        <translation>Копія {number}, {day}, {size}</translation>
    </message>
    <message>
        <source>This vault was restored from a backup.</source>
        <translation>Гэта сховішча адноўлена з рэзервовай копіі.</translation>
    </message>
    <message>
        <source>Everything that the backup held is here.</source>
        <translation>Тут ёсць усё, што было ў копіі.</translation>
    </message>
    <message>
        <source>No backups are made of it yet: choose anew where they go. Those that are on the stick stay as they are.</source>
        <translation>Яго рэзервовыя копіі пакуль не робяцца: выберыце нанова, куды іх запісваць. Тыя, што ўжо ёсць на флэшцы, застаюцца такімі, якія яны ёсць.</translation>
    </message>
    <message>
        <source>This vault was restored from a backup. Files that could not be brought back: {count}.</source>
        <translation>Гэта сховішча адноўлена з рэзервовай копіі. Файлаў, якія не ўдалося вярнуць: {count}.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Аднавіць з копіі…</translation>
    </message>
</context>
<context>
    <name>before</name>
    <message>
        <source>Somebody beside them for support</source>
        <translation>Хтосьці побач для падтрымкі</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Інтэрв’юер</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Хто гаворыць</translation>
    </message>
    <message>
        <source>Does the person whom it is about agree?</source>
        <translation>Ці згодны той чалавек, пра якога ідзе гаворка?</translation>
    </message>
    <message>
        <source>A minor must agree themself, besides the guardian. One no is a no.</source>
        <translation>Непаўналетні чалавек павінен згадзіцца і сам, не толькі апякун. Адно «не» — гэта «не».</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Перакладчык</translation>
    </message>
    <message>
        <source>Guardian, or whoever may agree for them</source>
        <translation>Апякун або той, хто можа даць згоду за чалавека</translation>
    </message>
    <message>
        <source>A code, never a real name.</source>
        <translation>Код, ніколі не сапраўднае імя.</translation>
    </message>
    <message>
        <source>Why it is in their best interest</source>
        <translation>Чаму гэта на карысць чалавеку</translation>
    </message>
    <message>
        <source>No date is read from this. It is kept and printed in these words.</source>
        <translation>Даты з гэтага не зразумець. Яно захаваецца і будзе надрукавана гэтымі словамі.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Дадаць аповед</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прыбраць</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Каму</translation>
    </message>
    <message>
        <source>An organisation, a lawyer, a journalist.</source>
        <translation>Арганізацыя, юрыст, журналіст.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Калі</translation>
    </message>
    <message>
        <source>When, in their words: {words}</source>
        <translation>Калі, словамі чалавека: {words}</translation>
    </message>
    <message>
        <source>As they say it: 10.08.2020, August 2020, about 2020.</source>
        <translation>Як кажа чалавек: 10.08.2020, жнівень 2020, каля 2020.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Запісана</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Падпісана</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заўвага</translation>
    </message>
    <message>
        <source>Did they tell it to anybody before?</source>
        <translation>Ці расказвалі пра гэта камусьці раней?</translation>
    </message>
    <message>
        <source>Remove the account first.</source>
        <translation>Спачатку прыбярыце запісаны аповед.</translation>
    </message>
    <message>
        <source>Answers that speak against a full account: {count}</source>
        <translation>Адказы, якія гавораць супраць поўнага аповеду: {count}</translation>
    </message>
    <message>
        <source>Ask the person, or yourself. Y yes, N no, U unknown, A not asked; a key answers and goes on to the next. No points are counted.</source>
        <translation>Спытайце чалавека або сябе. Т — так, Н — не, В — невядома, А — не пыталіся; клавіша запісвае адказ і пераводзіць да наступнага пытання. Балы не лічацца.</translation>
    </message>
    <message>
        <source>Why, and what was agreed against the risk</source>
        <translation>Чаму так і што дамоўлена супраць небяспекі</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Перш чым пачаць</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Што з гэтага вынікае</translation>
    </message>
    <message>
        <source>There is a signed account already.</source>
        <translation>Падпісаны аповед ужо ёсць.</translation>
    </message>
    <message>
        <source>Two of them are compared word by word in court, and each difference is held against the person.</source>
        <translation>У судзе два аповеды параўноўваюць слова ў слова, і кожнае адрозненне паварочваюць супраць чалавека.</translation>
    </message>
    <message>
        <source>Ask for a copy. Take a new one only if there is a reason for it, and say so in the note.</source>
        <translation>Папрасіце копію. Бярыце новы аповед, толькі калі на гэта ёсць прычына, і назавіце яе ў заўвазе.</translation>
    </message>
    <message>
        <source>See first to what is urgent.</source>
        <translation>Спачатку займіцеся тым, што не чакае.</translation>
    </message>
    <message>
        <source>A first account, ten short answers, may be enough for today. You decide, together with the person.</source>
        <translation>На сёння можа хапіць першага аповеду — дзесяці кароткіх адказаў. Вырашаеце вы разам з чалавекам.</translation>
    </message>
    <message>
        <source>Earlier accounts</source>
        <translation>Ранейшыя аповеды</translation>
    </message>
    <message>
        <source>Is it right now?</source>
        <translation>Ці падыходзіць цяпер?</translation>
    </message>
    <message>
        <source>Their wishes</source>
        <translation>Пажаданні</translation>
    </message>
    <message>
        <source>For whom they speak</source>
        <translation>Ад чыйго імя гаворыць чалавек</translation>
    </message>
    <message>
        <source>Is the person safe in this place, now and on the way home?</source>
        <translation>Ці ў бяспецы чалавек тут, цяпер і па дарозе дадому?</translation>
    </message>
    <message>
        <source>Could somebody overhear it?</source>
        <translation>Ці можа хтосьці пачуць размову?</translation>
    </message>
    <message>
        <source>Might somebody have been followed here?</source>
        <translation>Ці магло быць, што за кімсьці сюды сачылі?</translation>
    </message>
    <message>
        <source>Is there a phone or another device in the room?</source>
        <translation>Ці ёсць у пакоі тэлефон або іншая прылада?</translation>
    </message>
    <message>
        <source>Does anybody press the person to speak, or to say something?</source>
        <translation>Ці прымушае хтосьці чалавека гаварыць або казаць нешта пэўнае?</translation>
    </message>
    <message>
        <source>Does the person need a doctor first?</source>
        <translation>Ці патрэбны чалавеку спачатку ўрач?</translation>
    </message>
    <message>
        <source>Is the person in acute distress?</source>
        <translation>Ці вельмі цяжка чалавеку цяпер?</translation>
    </message>
    <message>
        <source>Are there signs that the person might harm themself?</source>
        <translation>Ці ёсць прыкметы, што чалавек можа зрабіць сабе шкоду?</translation>
    </message>
    <message>
        <source>Is the person under the influence of alcohol, drugs or medicine?</source>
        <translation>Ці знаходзіцца чалавек пад уздзеяннем алкаголю, наркотыкаў або лекаў?</translation>
    </message>
    <message>
        <source>Would the family be in danger if this became known?</source>
        <translation>Ці будзе сям’я ў небяспецы, калі пра гэта даведаюцца?</translation>
    </message>
    <message>
        <source>Are there proceedings against the person, or as a witness?</source>
        <translation>Ці вядзецца справа супраць чалавека або справа, дзе чалавек сведчыць?</translation>
    </message>
    <message>
        <source>Will the person go back to the country?</source>
        <translation>Ці вернецца чалавек у краіну?</translation>
    </message>
    <message>
        <source>Is there somebody for the person afterwards?</source>
        <translation>Ці будзе хтосьці побач з чалавекам пасля размовы?</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не пыталіся</translation>
    </message>
    <message>
        <source>No wish</source>
        <translation>Без пажаданняў</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>Жанчына</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>Мужчына</translation>
    </message>
    <message>
        <source>Another wish</source>
        <translation>Іншае пажаданне</translation>
    </message>
    <message>
        <source>An adult, for themself</source>
        <translation>Дарослы чалавек, ад свайго імя</translation>
    </message>
    <message>
        <source>A minor</source>
        <translation>Непаўналетні чалавек</translation>
    </message>
    <message>
        <source>Somebody for another</source>
        <translation>Хтосьці ад імя іншага чалавека</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невядома</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>To nobody</source>
        <translation>Нікому</translation>
    </message>
    <message>
        <source>To somebody</source>
        <translation>Камусьці</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Працягнуць</translation>
    </message>
    <message>
        <source>G</source>
        <translation>П</translation>
    </message>
    <message>
        <source>First account only</source>
        <translation>Толькі першы аповед</translation>
    </message>
    <message>
        <source>F</source>
        <translation>Т</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не цяпер</translation>
    </message>
    <message>
        <source>N</source>
        <translation>Н</translation>
    </message>
</context>
<context>
    <name>body</name>
    <message>
        <source>Place</source>
        <translation>Месца</translation>
    </message>
    <message>
        <source>Was it treated?</source>
        <translation>Ці лячылі?</translation>
    </message>
    <message>
        <source>Pictures that show this mark</source>
        <translation>Здымкі гэтага следу</translation>
    </message>
    <message>
        <source>Remove this mark</source>
        <translation>Прыбраць гэту адзнаку</translation>
    </message>
    <message>
        <source>What it looks like, in their words</source>
        <translation>Як гэта выглядае, словамі сведкі</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Памер</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колер</translation>
    </message>
    <message>
        <source>First noticed</source>
        <translation>Калі заўважана</translation>
    </message>
    <message>
        <source>Pain then</source>
        <translation>Боль тады</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Боль цяпер</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Лячэнне</translation>
    </message>
    <message>
        <source>Mark {number}: {place}</source>
        <translation>Адзнака {number}: {place}</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) on the shut chart are not shown.</source>
        <translation>
            <numerusform>%n адзнака на закрытай схеме не паказваецца.</numerusform>
            <numerusform>%n адзнакі на закрытай схеме не паказваюцца.</numerusform>
            <numerusform>%n адзнак на закрытай схеме не паказваюцца.</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Дзе</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Апісанне</translation>
    </message>
    <message>
        <source>Pain then / now</source>
        <translation>Боль тады / цяпер</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Адзнакі</translation>
    </message>
    <message>
        <source>No marks yet.</source>
        <translation>Адзнак пакуль няма.</translation>
    </message>
    <message>
        <source>Place of a new mark</source>
        <translation>Месца новай адзнакі</translation>
    </message>
    <message>
        <source>Add a mark here</source>
        <translation>Дадаць тут адзнаку</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Адмяніць</translation>
    </message>
    <message>
        <source>August 2020, 10.08.2020?</source>
        <translation>жнівень 2020, 10.08.2020?</translation>
    </message>
    <message>
        <source>No date is read from this, and it is not kept. Describe it above.</source>
        <translation>Дата адсюль не чытаецца, і запісанае не захоўваецца. Апішыце гэта вышэй.</translation>
    </message>
    <message>
        <source>No pictures were added to this testimony yet.</source>
        <translation>Да гэтага сведчання здымкаў яшчэ не дададзена.</translation>
    </message>
    <message>
        <source>First noticed: {date}</source>
        <translation>Калі заўважана: {date}</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>Pain then: {then}. Pain now: {now}.</source>
        <translation>Боль тады: {then}. Боль цяпер: {now}.</translation>
    </message>
    <message>
        <source>Chart: {view}</source>
        <translation>Схема: {view}</translation>
    </message>
    <message>
        <source>No marks on this chart.</source>
        <translation>На гэтай схеме адзнак няма.</translation>
    </message>
    <message>
        <source>Marks on the body</source>
        <translation>Сляды на целе</translation>
    </message>
    <message>
        <source>It was treated.</source>
        <translation>Лячылі.</translation>
    </message>
    <message>
        <source>It was not treated.</source>
        <translation>Не лячылі.</translation>
    </message>
    <message>
        <source>Turn to consent</source>
        <translation>Перайсці да згоды</translation>
    </message>
    <message>
        <source>The intimate chart is shut.</source>
        <translation>Інтымная схема закрыта.</translation>
    </message>
    <message>
        <source>It opens when the person has agreed to speak about intimate matters. Ask only if it is right now, and let them choose who asks.</source>
        <translation>Яна адкрываецца, калі чалавек згадзіўся гаварыць пра інтымнае. Пытайцеся, толькі калі для гэтага цяпер слушны час, і дайце чалавеку выбраць, хто спытае.</translation>
    </message>
    <message>
        <source>Click or Enter sets a mark, arrows move it, Shift moves further. Page Down: the next one. Insert: the cross. Delete removes, Ctrl+Z takes back.</source>
        <translation>Пстрычка або Enter ставіць адзнаку, стрэлкі рухаюць яе, з Shift — далей. Page Down — наступная. Insert — крыжык. Delete прыбірае, Ctrl+Z адмяняе.</translation>
    </message>
    <message>
        <source>Let the person point and describe; write their words. Left and right are theirs. The list beside the figure holds the same marks, for those who do not use it.</source>
        <translation>Няхай чалавек пакажа і апіша; запісвайце яго словы. Лева і права — з боку сведкі. У спісе побач з малюнкам тыя самыя адзнакі, для тых, хто малюнкам не карыстаецца.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Цела</translation>
    </message>
    <message>
        <source>The cross is chosen. Enter sets a mark.</source>
        <translation>Выбраны крыжык. Enter ставіць адзнаку.</translation>
    </message>
    <message>
        <source>No mark can be set here now.</source>
        <translation>Цяпер тут нельга паставіць адзнаку.</translation>
    </message>
    <message>
        <source>The person has not agreed to marks on a body map.</source>
        <translation>На адзнакі на малюнку цела згоды няма.</translation>
    </message>
    <message>
        <source>Without a yes nothing is marked, sealed or printed.</source>
        <translation>Без «так» нічога не адзначаецца, не запячатваецца і не друкуецца.</translation>
    </message>
    <message>
        <source>Ask for it under Consent.</source>
        <translation>Спытайце пра гэта на старонцы «Згода».</translation>
    </message>
    <message>
        <source>How well a mark fits what is told is not judged here. Only a clinician may say that, in a signed opinion. That no mark is left proves nothing.</source>
        <translation>Наколькі след адпавядае расказанаму, тут не ацэньваецца. Гэта можа сказаць толькі ўрач або псіхолаг у падпісаным заключэнні. Адсутнасць слядоў нічога не даказвае.</translation>
    </message>
    <message>
        <source>Place not named</source>
        <translation>Месца не названа</translation>
    </message>
    <message>
        <source>0, no pain</source>
        <translation>0, болю няма</translation>
    </message>
    <message>
        <source>10, the worst there is</source>
        <translation>10, найгоршы магчымы</translation>
    </message>
    <message>
        <source>not described yet</source>
        <translation>яшчэ не апісана</translation>
    </message>
    <message>
        <source>{place} ({chart})</source>
        <translation>{place} ({chart})</translation>
    </message>
    <message>
        <source>Mark {number}, {place}: {description}</source>
        <translation>Адзнака {number}, {place}: {description}</translation>
    </message>
</context>
<context>
    <name>border</name>
    <message>
        <source>Counted on {moment}, by the clock of the computer.</source>
        <translation>Падлічана {moment} паводле гадзінніка камп’ютара.</translation>
    </message>
    <message>
        <source>Sealed to: {names}</source>
        <translation>Запячатана для: {names}</translation>
    </message>
    <message>
        <source>SHA-256 of its sealed file: {digest}</source>
        <translation>SHA-256 запячатанага файла: {digest}</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Што засталося</translation>
    </message>
    <message>
        <source>Save as a text…</source>
        <translation>Захаваць як тэкст…</translation>
    </message>
    <message>
        <source>Erase the whole vault…</source>
        <translation>Сцерці ўсё сховішча…</translation>
    </message>
    <message>
        <source>And {count} more. The text has them all.</source>
        <translation>І яшчэ {count}. У тэксце пералічаныя ўсе.</translation>
    </message>
    <message>
        <source>Where to write the text</source>
        <translation>Куды запісаць тэкст</translation>
    </message>
    <message>
        <source>The text was written and read back.</source>
        <translation>Тэкст запісаны і прачытаны нанова.</translation>
    </message>
    <message>
        <source>It is not encrypted: it names codes and recipients. Do not carry it over the border.</source>
        <translation>Ён не зашыфраваны: у ім ёсць коды і атрымальнікі. Не вязіце яго праз мяжу.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Тэкст (*.txt)</translation>
    </message>
    <message>
        <source>It is {path}.</source>
        <translation>Ён тут: {path}.</translation>
    </message>
    <message>
        <source>Hold to destroy it</source>
        <translation>Трымайце, каб знішчыць</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Запячатаць</translation>
    </message>
    <message>
        <source>Close it as it is</source>
        <translation>Завершыць як ёсць</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Працягнуць</translation>
    </message>
    <message>
        <source>Four steps, each of which you decide. After them this device can open nothing of what you took down or received. Your key, the list, contacts and receipts remain.</source>
        <translation>Чатыры крокі, і на кожным вырашаеце вы. Пасля іх гэтая прылада не зможа адкрыць нічога з таго, што вы запісалі або атрымалі. Застануцца ваш ключ, спіс, кантакты і пацвярджэнні атрымання.</translation>
    </message>
    <message>
        <source>A backup was made on a stick. It is not touched: leave the stick with somebody you trust. It opens with your organisation&apos;s recovery key alone.</source>
        <translation>Ёсць рэзервовая копія на флэшцы. Яна не мяняецца: пакіньце флэшку ў таго, каму давяраеце. Адкрывае яе толькі ключ аднаўлення вашай арганізацыі.</translation>
    </message>
    <message>
        <source>First decide everything in step 1.</source>
        <translation>Спачатку вырашыце ўсё на кроку 1.</translation>
    </message>
    <message>
        <source>Sealed files written, read back and deleted here: {n}</source>
        <translation>Запячатаныя файлы, якія запісаныя, прачытаныя нанова і выдаленыя тут: {n}</translation>
    </message>
    <message>
        <source>Decide what is not sealed</source>
        <translation>Вырашыце, што рабіць з незапячатаным</translation>
    </message>
    <message>
        <source>Each is sealed to those who may open it, or destroyed for ever. What is destroyed nobody can bring back.</source>
        <translation>Кожнае сведчанне трэба або запячатаць для тых, каму можна яго адкрыць, або знішчыць назаўсёды. Знішчанае ўжо ніхто не верне.</translation>
    </message>
    <message>
        <source>Sealed files that wait for their receipts</source>
        <translation>Запячатаныя файлы, якія чакаюць пацвярджэння атрымання</translation>
    </message>
    <message>
        <source>You cannot open them, and neither can who takes this device. They may be the only copies: leave them in the outbox, or move them to a stick that goes another way. Each is read back from the stick before it is deleted here.</source>
        <translation>Вы не можаце іх адкрыць, і той, хто адбярэ прыладу, таксама. Магчыма, іншых копій няма: пакіньце іх у «Зыходных» або перанясіце на флэшку, якая паедзе іншым шляхам. Кожны файл праграма спачатку прачытае з флэшкі нанова і толькі потым выдаліць тут.</translation>
    </message>
    <message>
        <source>Destroy what can still be read</source>
        <translation>Знішчыце тое, што яшчэ можна прачытаць</translation>
    </message>
    <message>
        <source>What came from others cannot be taken in again into this vault afterwards. Your note for yourself and the count of your hours go with it. Your receipts stay: they show that sealed files arrived.</source>
        <translation>Тое, што прыйшло ад іншых, потым ужо нельга будзе прыняць у гэтае сховішча. Разам з гэтым знікнуць ваша нататка для сябе і падлік вашых гадзін. Вашы пацвярджэнні застаюцца: яны паказваюць, што запячатаныя файлы дайшлі.</translation>
    </message>
    <message>
        <source>If even the list is a danger</source>
        <translation>Калі небяспечны нават спіс</translation>
    </message>
    <message>
        <source>Erasing the vault destroys your key, the list, and sealed files in the outbox. Move those first.</source>
        <translation>Калі сцерці сховішча, знікнуць ваш ключ, спіс і запячатаныя файлы ў «Зыходных». Спачатку перанясіце іх.</translation>
    </message>
    <message>
        <source>In the end the vault is read once more, and what is left is counted. Only count does that without destroying anything.</source>
        <translation>У канцы праграма яшчэ раз прачытае сховішча і падлічыць, што засталося. «Толькі падлічыць» робіць гэта, нічога не знішчаючы.</translation>
    </message>
    <message>
        <source>Before a border</source>
        <translation>Перад мяжой</translation>
    </message>
    <message>
        <source>Move them to a stick…</source>
        <translation>Перанесці на флэшку…</translation>
    </message>
    <message>
        <source>Hold to destroy what can be read</source>
        <translation>Трымайце, каб знішчыць тое, што можна прачытаць</translation>
    </message>
    <message>
        <source>Only count</source>
        <translation>Толькі падлічыць</translation>
    </message>
    <message>
        <source>Nothing is undecided.</source>
        <translation>Усё вырашана.</translation>
    </message>
    <message>
        <source>No sealed file waits here.</source>
        <translation>Тут не чакае ніводзін запячатаны файл.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Ідзе праца</translation>
    </message>
    <message>
        <source>A folder on a stick</source>
        <translation>Папка на флэшцы</translation>
    </message>
    <message>
        <source>Sealed. The sealed file lies in the outbox, whole.</source>
        <translation>Запячатана. Запячатаны файл ляжыць цэлы ў «Зыходных».</translation>
    </message>
    <message>
        <source>Sealed. The sealed file was copied, read back, and deleted here.</source>
        <translation>Запячатана. Запячатаны файл скапіраваны, прачытаны нанова і выдалены тут.</translation>
    </message>
    <message>
        <source>Sealed. A receipt came, and the sealed file was deleted here.</source>
        <translation>Запячатана. Прыйшло пацвярджэнне атрымання, і запячатаны файл тут выдалены.</translation>
    </message>
    <message>
        <source>Sealed. The sealed file that was noted is not here, or was changed.</source>
        <translation>Запячатана. Запісанага ў спісе запячатанага файла тут няма, або ён зменены.</translation>
    </message>
    <message>
        <source>Destroyed here. Only the line in the list is left.</source>
        <translation>Знішчана тут. Застаўся толькі радок у спісе.</translation>
    </message>
    <message>
        <source>Still here, and can be read.</source>
        <translation>Яшчэ тут, і яго можна прачытаць.</translation>
    </message>
    <message>
        <source>Copies kept after sealing: {kept}. Testimonies from others: {received}. Letters and drafts of letters: {letters}.</source>
        <translation>Копіі, пакінутыя пасля запячатвання: {kept}. Сведчанні ад іншых: {received}. Лісты і чарнавікі лістоў: {letters}.</translation>
    </message>
    <message>
        <source>For {names}. A copy was written on {day}.</source>
        <translation>Для: {names}. Копія запісана {day}.</translation>
    </message>
    <message>
        <source>Something that can be read is still in the vault.</source>
        <translation>У сховішчы яшчэ ёсць тое, што можна прачытаць.</translation>
    </message>
    <message>
        <source>The numbers below say how much.</source>
        <translation>Колькі яго, паказваюць лічбы ніжэй.</translation>
    </message>
    <message>
        <source>Go back and do it again, or erase the vault.</source>
        <translation>Вярніцеся і зрабіце гэта яшчэ раз або сатрыце сховішча.</translation>
    </message>
    <message>
        <source>This says nothing about copies elsewhere: a disk may keep old blocks for a time, and copies of the disk made before can be opened with the passphrase.</source>
        <translation>Гэта нічога не кажа пра копіі ў іншых месцах: дыск можа пэўны час захоўваць старыя блокі, а раней зробленыя копіі дыска адкрываюцца парольнай фразай.</translation>
    </message>
    <message>
        <source>Backups on a stick were not touched. They open with your organisation&apos;s recovery key alone.</source>
        <translation>Рэзервовыя копіі на флэшцы засталіся як былі. Іх адкрывае толькі ключ аднаўлення вашай арганізацыі.</translation>
    </message>
    <message>
        <source>The list shows that there were testimonies, when, in which language, how long, and for whom they were sealed. To take that away too, erase the vault.</source>
        <translation>Спіс паказвае, што сведчанні былі, калі, на якой мове, якой даўжыні і для каго яны запячатаныя. Каб не засталося і гэтага, сатрыце сховішча.</translation>
    </message>
    <message>
        <source>Begun on {day}</source>
        <translation>Пачата {day}</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>Бракуе: {what}</translation>
    </message>
    <message>
        <source>For {names}. No copy was written yet.</source>
        <translation>Для: {names}. Копія яшчэ не запісана.</translation>
    </message>
    <message>
        <source>Nothing that can be read was found in the vault.</source>
        <translation>У сховішчы не знойдзена нічога, што можна прачытаць.</translation>
    </message>
    <message>
        <source>It was counted by reading the vault once more. Your key, the list, your contacts and receipts are still here.</source>
        <translation>Для падліку праграма яшчэ раз прачытала сховішча. Ваш ключ, спіс, кантакты і пацвярджэнні атрымання засталіся тут.</translation>
    </message>
    <message>
        <source>Rows with words or facts of evidence: {count}.</source>
        <translation>Радкі са словамі або звесткамі пра доказы: {count}.</translation>
    </message>
    <message>
        <source>Words in the index of the search: {count}.</source>
        <translation>Словы ў пошукавым паказальніку: {count}.</translation>
    </message>
    <message>
        <source>Files of evidence and recordings: {count}.</source>
        <translation>Файлы доказаў і запісы: {count}.</translation>
    </message>
    <message>
        <source>Keys of testimonies and letters: {count}.</source>
        <translation>Ключы сведчанняў і лістоў: {count}.</translation>
    </message>
    <message>
        <source>Contacts, with their names: {count}.</source>
        <translation>Кантакты разам з імёнамі: {count}.</translation>
    </message>
</context>
<context>
    <name>casefile</name>
    <message>
        <source>Kept bit for bit, not shown here: this program does not open such files.</source>
        <translation>Захоўваецца біт у біт, тут не паказваецца: такіх файлаў праграма не адкрывае.</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Паказаць здымак</translation>
    </message>
    <message>
        <source>Show the sketch</source>
        <translation>Паказаць схему</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказы</translation>
    </message>
    <message>
        <source>No evidence was added.</source>
        <translation>Доказы не дададзеныя.</translation>
    </message>
    <message>
        <source>Cover it again</source>
        <translation>Зноў закрыць</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <translation>Здымак: {name}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, shown smaller</source>
        <translation>{width} × {height} пікселяў, паказана ў меншым памеры</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message>
        <source>Certified by {code} on {moment}.</source>
        <translation>Засведчана {moment}, код: {code}.</translation>
    </message>
    <message>
        <source>Translation into: {language}</source>
        <translation>Пераклад, мова: {language}</translation>
    </message>
    <message>
        <source>No translator has certified it.</source>
        <translation>Перакладчык яго не засведчыў.</translation>
    </message>
    <message>
        <source>The account and its translation, side by side</source>
        <translation>Аповед і яго пераклад побач</translation>
    </message>
    <message>
        <source>Show it beside the account</source>
        <translation>Паказаць побач з аповедам</translation>
    </message>
    <message>
        <source>Fold the translation away</source>
        <translation>Згарнуць пераклад</translation>
    </message>
    <message>
        <source>Some terms are of packs that are not here in this version: {packs}. They are called as the testimony itself calls them; where it does not, their code stands.</source>
        <translation>Некаторыя тэрміны — з пакетаў, якіх тут няма ў гэтай версіі: {packs}. Яны названыя так, як іх называе само сведчанне; дзе яно не называе, стаіць код.</translation>
    </message>
    <message>
        <source>As the interviewer marked it on the words. Enter or a click leads to the words.</source>
        <translation>Так, як інтэрв’юер адзначыў гэта на словах. Enter або пстрычка вядзе да гэтых слоў.</translation>
    </message>
    <message>
        <source>Show the coded facts: {count}</source>
        <translation>Паказаць адзначаныя факты: {count}</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Што</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Калі</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>How it came up</source>
        <translation>Як пра гэта зайшла гаворка</translation>
    </message>
    <message>
        <source>Coded facts</source>
        <translation>Адзначаныя факты</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Адзначанае</translation>
    </message>
    <message>
        <source>Training and experience of {code}: {words}</source>
        <translation>Адукацыя і вопыт {code}: {words}</translation>
    </message>
    <message>
        <source>Stopped {moment}: {words}</source>
        <translation>Спынена {moment}: {words}</translation>
    </message>
    <message>
        <source>Weighed before it: {words}</source>
        <translation>Узважана загадзя: {words}</translation>
    </message>
    <message>
        <source>Stopped {moment}</source>
        <translation>Спынена {moment}</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>не запісана</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ніхто</translation>
    </message>
    <message>
        <source>A key that is no contact any more</source>
        <translation>Ключ, якога ўжо няма сярод кантактаў</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Хто падпісаў</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Размова</translation>
    </message>
    <message>
        <source>Explained by: {code}.</source>
        <translation>Хто тлумачыў (код): {code}.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Згода</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n event(s)</source>
        <translation>
            <numerusform>Паказаць %n падзею</numerusform>
            <numerusform>Паказаць усе %n падзеі</numerusform>
            <numerusform>Паказаць усе %n падзей</numerusform>
        </translation>
    </message>
    <message>
        <source>Forwarded: its signer addressed it to others, not to you.</source>
        <translation>Пераслана: падпісант прызначаў гэта іншым, не вам.</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Прысутныя</translation>
    </message>
    <message>
        <source>Read-back</source>
        <translation>Чытанне ўслых</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Захоўванне і перадача</translation>
    </message>
    <message>
        <source>Sealed on {moment}, as the signer says; not checked.</source>
        <translation>Запячатана {moment} паводле слоў падпісанта; гэта не праверана.</translation>
    </message>
    <message>
        <source>Imported here on {day}.</source>
        <translation>Прынята тут {day}.</translation>
    </message>
    <message>
        <source>Begun {moment}</source>
        <translation>Пачата {moment}</translation>
    </message>
    <message>
        <source>Spoken: {language}</source>
        <translation>Мова размовы: {language}</translation>
    </message>
    <message>
        <source>Written: {language}</source>
        <translation>Мова тэксту: {language}</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>Месца: {place}</translation>
    </message>
    <message>
        <source>Closed {moment}</source>
        <translation>Завершана {moment}</translation>
    </message>
    <message>
        <source>May be shared with: {list}.</source>
        <translation>Каму можна перадаваць: {list}.</translation>
    </message>
    <message>
        <source>Must not be shared with: {list}.</source>
        <translation>Каму нельга перадаваць: {list}.</translation>
    </message>
    <message>
        <source>They said no to: {list}.</source>
        <translation>Адказ «не»: {list}.</translation>
    </message>
    <message>
        <source>To be decided later: {list}.</source>
        <translation>Рашэнне пазней: {list}.</translation>
    </message>
    <message>
        <source>No recording is tied to paragraph {number}.</source>
        <translation>Да пункта {number} не прывязаны ніякі запіс.</translation>
    </message>
    <message>
        <source>Play paragraph {number} from {at}</source>
        <translation>Прайграць пункт {number} з {at}</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункты</numerusform>
            <numerusform>%n пунктаў</numerusform>
        </translation>
    </message>
    <message>
        <source>The account stands here as it was confirmed, with the same paragraph numbers as in the statement. It cannot be changed.</source>
        <translation>Аповед пададзены тут так, як быў пацверджаны, з тымі ж нумарамі пунктаў, што і ў паказаннях. Змяніць яго нельга.</translation>
    </message>
    <message>
        <source>Pictures are covered until you ask to see one, and nothing plays by itself. Leaving the page covers them again.</source>
        <translation>Здымкі закрытыя, пакуль вы не папросіце іх паказаць, і нічога не прайграецца само. Калі выйсці са старонкі, яны зноў закрыюцца.</translation>
    </message>
    <message>
        <source>Evidence is decrypted in memory only. Nothing of it is written to the disk.</source>
        <translation>Доказы расшыфроўваюцца толькі ў памяці. На дыск з іх нічога не запісваецца.</translation>
    </message>
    <message>
        <source>Received, verified to the last byte</source>
        <translation>Атрымана, праверана да апошняга байта</translation>
    </message>
    <message>
        <source>Sealed; this is the copy kept here</source>
        <translation>Запячатана; гэта копія, захаваная тут</translation>
    </message>
    <message>
        <source>Closed, not sealed yet</source>
        <translation>Завершана, яшчэ не запячатана</translation>
    </message>
    <message>
        <source>Still being taken</source>
        <translation>Яшчэ запісваецца</translation>
    </message>
    <message>
        <source>Hand them over to a custodian</source>
        <translation>Перадаць іх захавальніку</translation>
    </message>
    <message>
        <source>Who the deponent is</source>
        <translation>Хто сведка</translation>
    </message>
    <message>
        <source>The account knows the deponent by the case code only. The particulars are sealed to: {names}. You cannot open them with your own key.</source>
        <translation>У аповедзе сведка пазначаны толькі кодам справы. Асабістыя звесткі запячатаныя для: {names}. Вашым уласным ключом іх не адкрыць.</translation>
    </message>
    <message>
        <source>Who is who, as added on {day}</source>
        <translation>Хто ёсць хто: дададзена {day}</translation>
    </message>
    <message>
        <source>The particulars are sealed to you and to: {names}.</source>
        <translation>Асабістыя звесткі запячатаныя для вас і для: {names}.</translation>
    </message>
    <message>
        <source>The particulars are sealed to you alone.</source>
        <translation>Асабістыя звесткі запячатаныя толькі для вас.</translation>
    </message>
    <message>
        <source>legal help</source>
        <translation>юрыдычная дапамога</translation>
    </message>
    <message>
        <source>investigation</source>
        <translation>расследаванне</translation>
    </message>
    <message>
        <source>court proceedings</source>
        <translation>судовы разгляд</translation>
    </message>
    <message>
        <source>human rights work</source>
        <translation>праваабарончая праца</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>публікацыя</translation>
    </message>
    <message>
        <source>research</source>
        <translation>даследаванні</translation>
    </message>
    <message>
        <source>remembrance</source>
        <translation>памяць</translation>
    </message>
    <message>
        <source>{recipient}, by full name: {list}.</source>
        <translation>{recipient}, з поўным імем: {list}.</translation>
    </message>
    <message>
        <source>{recipient}, by code: {list}.</source>
        <translation>{recipient}, пад кодам: {list}.</translation>
    </message>
    <message>
        <source>{recipient}, without name or code: {list}.</source>
        <translation>{recipient}, без імя і кода: {list}.</translation>
    </message>
    <message>
        <source>It may be kept until {day}, and no longer.</source>
        <translation>Захоўваць можна да {day}, не даўжэй.</translation>
    </message>
    <message>
        <source>This device can no longer open it.</source>
        <translation>Гэтая прылада больш не можа яго адкрыць.</translation>
    </message>
    <message>
        <source>It was sealed, and its key on this device was destroyed. Only the recipients can open the sealed file.</source>
        <translation>Сведчанне запячатана, і ключ да яго на гэтай прыладзе знішчаны. Запячатаны файл могуць адкрыць толькі атрымальнікі.</translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation>Запячатана</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>Хто можа адкрыць</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Пацвярджэнне атрымання</translation>
    </message>
    <message>
        <source>Not yet. The sealed file waits in the outbox until it comes.</source>
        <translation>Яшчэ няма. Пакуль яно не прыйдзе, запячатаны файл чакае ў «Зыходных».</translation>
    </message>
    <message>
        <source>Came on {day}: it arrived.</source>
        <translation>Прыйшло {day}: файл дайшоў.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Прайграць</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Паўза</translation>
    </message>
    <message>
        <source>Position in {name}</source>
        <translation>Месца ў запісе {name}</translation>
    </message>
    <message>
        <source>Make a redacted copy</source>
        <translation>Зрабіць копію з выключэннямі</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation>Сведчанне</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Аповед</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Паказанні</translation>
    </message>
    <message>
        <source>Show it in the outbox</source>
        <translation>Паказаць у «Зыходных»</translation>
    </message>
    <message>
        <source>Time-stamps</source>
        <translation>Адзнакі часу</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Лісты</translation>
    </message>
    <message>
        <source>[Withdrawn by the deponent on {day}]</source>
        <translation>[Адклікана сведкам {day}]</translation>
    </message>
    <message>
        <source>Testimony {code}</source>
        <translation>Сведчанне {code}</translation>
    </message>
    <message>
        <source>If they die or cannot be found, what they agreed to stays as it is.</source>
        <translation>Калі чалавек памрэ або яго не знойдуць, яго згода застаецца такой, як ёсць.</translation>
    </message>
    <message>
        <source>If they die or cannot be found, ask their contact person before anything else is done with it.</source>
        <translation>Калі чалавек памрэ або яго не знойдуць, спачатку спытайце яго кантактную асобу, а потым рабіце з гэтым штосьці яшчэ.</translation>
    </message>
    <message>
        <source>If they die or cannot be found, it may be used more widely. The program does not open it wider by itself.</source>
        <translation>Калі чалавек памрэ або яго не знойдуць, сведчанне можна выкарыстоўваць шырэй. Сама праграма шырэй яго не адкрывае.</translation>
    </message>
    <message>
        <source>If they die or cannot be found, it is closed: then neither use it nor pass it on.</source>
        <translation>Калі чалавек памрэ або яго не знойдуць, сведчанне закрываецца: тады не выкарыстоўвайце яго і не перадавайце.</translation>
    </message>
    <message>
        <source>They have not decided what becomes of it if they die.</source>
        <translation>Чалавек не вырашыў, што з гэтым будзе, калі ён памрэ.</translation>
    </message>
    <message>
        <source>By which way: {words}</source>
        <translation>Якім шляхам: {words}</translation>
    </message>
    <message>
        <source>What may be said to others: {words}</source>
        <translation>Што можна сказаць іншым: {words}</translation>
    </message>
    <message>
        <source>Never: {words}</source>
        <translation>Ніколі: {words}</translation>
    </message>
    <message>
        <source>If not to be reached, ask: {words}</source>
        <translation>Калі не ўдаецца звязацца, спытаць: {words}</translation>
    </message>
    <message>
        <source>It may be kept until {day}. After that it is neither printed nor passed on here; destroy it then.</source>
        <translation>Сведчанне можна захоўваць да {day}. Пасля гэтага яно тут не друкуецца і не перадаецца; тады знішчыце яго.</translation>
    </message>
    <message>
        <source>To be heeded</source>
        <translation>Пра гэта трэба памятаць</translation>
    </message>
    <message>
        <source>In their own words: {words}</source>
        <translation>Сваімі словамі: {words}</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>Зададзеныя пытанні</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n question(s)</source>
        <translation>
            <numerusform>Паказаць усе пытанні (%n)</numerusform>
            <numerusform>Паказаць усе пытанні (%n)</numerusform>
            <numerusform>Паказаць усе пытанні (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n пытанне</numerusform>
            <numerusform>%n пытанні</numerusform>
            <numerusform>%n пытанняў</numerusform>
        </translation>
    </message>
    <message>
        <source>Leading questions: {count}</source>
        <translation>Навадных пытанняў: {count}</translation>
    </message>
    <message>
        <source>An adult, for themself</source>
        <translation>Дарослы чалавек, ад свайго імя</translation>
    </message>
    <message>
        <source>A minor</source>
        <translation>Непаўналетні чалавек</translation>
    </message>
    <message>
        <source>Somebody for another</source>
        <translation>Хтосьці ад імя іншага чалавека</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>не</translation>
    </message>
    <message>
        <source>later</source>
        <translation>пазней</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не пыталіся</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>невядома</translation>
    </message>
    <message>
        <source>an open question</source>
        <translation>адкрытае пытанне</translation>
    </message>
    <message>
        <source>a closed question</source>
        <translation>закрытае пытанне</translation>
    </message>
    <message>
        <source>a leading question</source>
        <translation>навадное пытанне</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Медыцынская дапамога</translation>
    </message>
    <message>
        <source>Psychological</source>
        <translation>Псіхалагічная дапамога</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Юрыдычная дапамога</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Абарона</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Прытулак</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Грошы</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Дакументы</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Догляд дзяцей</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Даступнасць</translation>
    </message>
    <message>
        <source>Food and rest</source>
        <translation>Ежа і адпачынак</translation>
    </message>
    <message>
        <source>Other need</source>
        <translation>Іншая патрэба</translation>
    </message>
    <message>
        <source>{need}. Referred to: {whom}</source>
        <translation>{need}. Да каго накіравалі: {whom}</translation>
    </message>
    <message>
        <source>Break {moment} – {time}</source>
        <translation>Перапынак {moment} – {time}</translation>
    </message>
    <message>
        <source>To nobody.</source>
        <translation>Нікому.</translation>
    </message>
    <message>
        <source>Guardian, or whoever may agree for them: {code}</source>
        <translation>Апякун або той, хто можа даць згоду за чалавека: {code}</translation>
    </message>
    <message>
        <source>Why it is in their best interest: {code}</source>
        <translation>Чаму гэта на карысць чалавеку: {code}</translation>
    </message>
    <message>
        <source>{whom}, {day}. Recorded: {recorded}. Signed: {signed}.</source>
        <translation>{whom}, {day}. Запісана: {recorded}. Падпісана: {signed}.</translation>
    </message>
    <message>
        <source>They agree themself: {answer}</source>
        <translation>Ці згодны сам чалавек: {answer}</translation>
    </message>
    <message>
        <source>Training and experience of {code}, not certified: {words}</source>
        <translation>Адукацыя і вопыт {code}, не засведчана: {words}</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Заўвага: {words}</translation>
    </message>
    <message>
        <source>{whom}. Recorded: {recorded}. Signed: {signed}.</source>
        <translation>{whom}. Запісана: {recorded}. Падпісана: {signed}.</translation>
    </message>
    <message>
        <source>After paragraph {number}, {manner}</source>
        <translation>Пасля пункта {number}, {manner}</translation>
    </message>
    <message>
        <source>Before paragraph 1, {manner}</source>
        <translation>Перад пунктам 1, {manner}</translation>
    </message>
    <message>
        <source>Break from {moment}</source>
        <translation>Перапынак з {moment}</translation>
    </message>
    <message>
        <source>They told it before</source>
        <translation>Каму расказвалі раней</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Што патрэбна чалавеку</translation>
    </message>
    <message>
        <source>Are they safe now?</source>
        <translation>Ці ў бяспецы чалавек цяпер?</translation>
    </message>
    <message>
        <source>How to reach them safely</source>
        <translation>Як звязацца бяспечна</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Што адбылося</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Дзе</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Хто гэта зрабіў</translation>
    </message>
    <message>
        <source>Injuries and pain</source>
        <translation>Траўмы і боль</translation>
    </message>
    <message>
        <source>What could be lost soon</source>
        <translation>Што можа хутка знікнуць</translation>
    </message>
    <message>
        <source>What they need now</source>
        <translation>Што патрэбна чалавеку цяпер</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Што будзе далей</translation>
    </message>
    <message numerus="yes">
        <source>First account, %n answer(s) of ten</source>
        <translation>
            <numerusform>Першы аповед: %n адказ з дзесяці</numerusform>
            <numerusform>Першы аповед: %n адказы з дзесяці</numerusform>
            <numerusform>Першы аповед: %n адказаў з дзесяці</numerusform>
        </translation>
    </message>
    <message>
        <source>First account</source>
        <translation>Першы аповед</translation>
    </message>
    <message>
        <source>Given to: {recipient}, for: {list}. They may use it for nothing else. For others it is printed and passed on only as far as the person agreed.</source>
        <translation>Каму перададзена: {recipient}. Для чаго: {list}. Гэтыя атрымальнікі не могуць выкарыстоўваць сведчанне ні для чаго іншага. Для іншых яго можна друкаваць і перадаваць толькі ў той меры, у якой чалавек даў на гэта згоду.</translation>
    </message>
    <message>
        <source>Their conditions: {words}</source>
        <translation>Умовы чалавека: {words}</translation>
    </message>
    <message>
        <source>How they may be reached again:</source>
        <translation>Як з чалавекам можна звязацца зноў:</translation>
    </message>
    <message>
        <source>The deponent took back a part of their consent.</source>
        <translation>Згода сведкі адклікана часткова.</translation>
    </message>
    <message>
        <source>When they said so: {list}.</source>
        <translation>Калі пра гэта сказана: {list}.</translation>
    </message>
    <message>
        <source>The deponent took back all of their consent.</source>
        <translation>Згода сведкі адклікана цалкам.</translation>
    </message>
    <message>
        <source>It may no longer be shared with: {list}.</source>
        <translation>Каму больш нельга перадаваць: {list}.</translation>
    </message>
    <message>
        <source>They no longer agree to: {list}.</source>
        <translation>Згоды больш няма: {list}.</translation>
    </message>
    <message>
        <source>Their words were destroyed here.</source>
        <translation>Словы гэтых пунктаў тут знішчаныя.</translation>
    </message>
    <message>
        <source>The words are still in this vault: somebody may have been forced to take them back. Ask the deponent, where they are free to answer. If it is their wish, destroy the words here.</source>
        <translation>Словы яшчэ ў гэтым сховішчы: магчыма, адклікаць іх прымусілі. Спытайце сведку там, дзе можна адказаць свабодна. Калі гэта сапраўды воля сведкі, знішчыце словы тут.</translation>
    </message>
    <message>
        <source>Hold to destroy these words</source>
        <translation>Трымайце, каб знішчыць гэтыя словы</translation>
    </message>
    <message>
        <source>It may no longer be printed or saved.</source>
        <translation>Больш нельга друкаваць і захоўваць у файл.</translation>
    </message>
    <message>
        <source>It may be shared with nobody.</source>
        <translation>Нельга перадаваць нікому.</translation>
    </message>
    <message>
        <source>Closed paragraphs, neither shown, printed nor passed on: {numbers}.</source>
        <translation>Закрытыя пункты, якія не паказваюцца, не друкуюцца і не перадаюцца: {numbers}.</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>беларуская</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>руская</translation>
    </message>
    <message>
        <source>English</source>
        <translation>англійская</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>украінская</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>польская</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>літоўская</translation>
    </message>
    <message>
        <source>Person who testifies</source>
        <translation>Сведка</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Інтэрв’юер</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Перакладчык</translation>
    </message>
    <message>
        <source>Support person</source>
        <translation>Асоба падтрымкі</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Юрыст</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Іншая асоба</translation>
    </message>
    <message>
        <source>purpose understood</source>
        <translation>мэта растлумачана і зразумелая</translation>
    </message>
    <message>
        <source>of their own free will</source>
        <translation>удзел добраахвотны</translation>
    </message>
    <message>
        <source>limits of secrecy understood</source>
        <translation>межы канфідэнцыйнасці растлумачаны</translation>
    </message>
    <message>
        <source>keep the testimony</source>
        <translation>захоўванне паказанняў</translation>
    </message>
    <message>
        <source>record the voice</source>
        <translation>запіс голасу</translation>
    </message>
    <message>
        <source>take pictures</source>
        <translation>фатаграфіі і відэа</translation>
    </message>
    <message>
        <source>quote parts of it</source>
        <translation>выкарыстанне ўрыўкаў</translation>
    </message>
    <message>
        <source>a copy on the interviewer&apos;s device</source>
        <translation>копія на прыладзе інтэрв’юера</translation>
    </message>
    <message>
        <source>a copy for themselves</source>
        <translation>копія для сведкі</translation>
    </message>
    <message>
        <source>be asked again</source>
        <translation>паўторны кантакт</translation>
    </message>
    <message>
        <source>legal team</source>
        <translation>юрысты арганізацыі</translation>
    </message>
    <message>
        <source>national prosecutors</source>
        <translation>нацыянальныя органы пракуратуры</translation>
    </message>
    <message>
        <source>International Criminal Court</source>
        <translation>Міжнародны крымінальны суд</translation>
    </message>
    <message>
        <source>UN investigations</source>
        <translation>следчыя механізмы ААН</translation>
    </message>
    <message>
        <source>UN treaty bodies</source>
        <translation>дагаворныя органы ААН</translation>
    </message>
    <message>
        <source>a future tribunal</source>
        <translation>будучы суд або трыбунал</translation>
    </message>
    <message>
        <source>other organisations</source>
        <translation>іншыя праваабарончыя арганізацыі</translation>
    </message>
    <message>
        <source>researchers</source>
        <translation>даследчыкі</translation>
    </message>
    <message>
        <source>media</source>
        <translation>журналісты і СМІ</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>архіў</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>сведчанне пачата</translation>
    </message>
    <message>
        <source>consent recorded</source>
        <translation>згода запісана</translation>
    </message>
    <message>
        <source>file added</source>
        <translation>файл дададзены</translation>
    </message>
    <message>
        <source>voice recorded</source>
        <translation>голас запісаны</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>размова завершана</translation>
    </message>
    <message>
        <source>assessment noted</source>
        <translation>ацэнка запісана</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>зноў адкрыта для змен</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>запячатана і падпісана</translation>
    </message>
    <message>
        <source>key destroyed</source>
        <translation>ключ знішчаны</translation>
    </message>
    <message>
        <source>copy kept</source>
        <translation>копія захавана</translation>
    </message>
    <message>
        <source>copy written to hand over</source>
        <translation>копія запісана для перадачы</translation>
    </message>
    <message>
        <source>receipt came</source>
        <translation>прыйшло пацвярджэнне атрымання</translation>
    </message>
    <message>
        <source>imported here</source>
        <translation>прынята тут</translation>
    </message>
    <message>
        <source>statement saved or printed</source>
        <translation>паказанні надрукаваны або захаваны</translation>
    </message>
    <message>
        <source>time-stamp taken in</source>
        <translation>прынята адзнака часу</translation>
    </message>
    <message>
        <source>particulars opened</source>
        <translation>асабістыя звесткі адкрытыя</translation>
    </message>
    <message>
        <source>letter about it sealed</source>
        <translation>ліст пра сведчанне запячатаны</translation>
    </message>
    <message>
        <source>letter about it came</source>
        <translation>ліст пра сведчанне атрыманы</translation>
    </message>
    <message>
        <source>redacted copy made</source>
        <translation>зроблена копія з выключэннямі</translation>
    </message>
    <message>
        <source>withdrawn words destroyed</source>
        <translation>адкліканыя словы знішчаныя</translation>
    </message>
    <message>
        <source>words destroyed without sealing</source>
        <translation>словы знішчаныя без запячатвання</translation>
    </message>
    <message>
        <source>sealed file let go without every receipt</source>
        <translation>запячатаны файл выдалены, хаця адказалі не ўсе атрымальнікі</translation>
    </message>
    <message>
        <source>words of a letter destroyed</source>
        <translation>словы ліста знішчаныя</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Здымак</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Дакумент</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>Аўдыяфайл</translation>
    </message>
    <message>
        <source>Recording of the interview</source>
        <translation>Запіс размовы</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Відэа</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>This picture is too large to be shown here. It is kept bit for bit.</source>
        <translation>Здымак завялікі, каб паказаць яго тут. Ён захоўваецца біт у біт.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown. It is kept bit for bit.</source>
        <translation>Здымак пашкоджаны, яго нельга паказаць. Ён захоўваецца біт у біт.</translation>
    </message>
    <message>
        <source>Opening this picture took too long or was not safe, so it was stopped. It is kept bit for bit.</source>
        <translation>Адкрыццё здымка зацягнулася або было небяспечнае, таму яно спынена. Здымак захоўваецца біт у біт.</translation>
    </message>
    <message>
        <source>This computer cannot open pictures and sound safely, so none are opened here. They are kept bit for bit.</source>
        <translation>Гэты камп’ютар не можа бяспечна адкрываць здымкі і гук, таму тут яны не адкрываюцца. Яны захоўваюцца біт у біт.</translation>
    </message>
    <message>
        <source>speaking about intimate matters</source>
        <translation>размова пра інтымнае</translation>
    </message>
    <message>
        <source>marks on a drawing of the body</source>
        <translation>адзнакі на малюнку цела</translation>
    </message>
    <message>
        <source>this interpreter</source>
        <translation>гэты перакладчык</translation>
    </message>
    <message>
        <source>It was not read back.</source>
        <translation>Тэкст не прачытаны сведку.</translation>
    </message>
    <message>
        <source>It was read aloud to them.</source>
        <translation>Тэкст прачытаны сведку ўголас.</translation>
    </message>
    <message>
        <source>They read it themselves.</source>
        <translation>Тэкст прачытаны сведкам асабіста.</translation>
    </message>
    <message>
        <source>It was read back through an interpreter.</source>
        <translation>Тэкст прачытаны сведку праз перакладчыка.</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s).</source>
        <translation>
            <numerusform>%n выпраўленне.</numerusform>
            <numerusform>%n выпраўленні.</numerusform>
            <numerusform>%n выпраўленняў.</numerusform>
        </translation>
    </message>
    <message>
        <source>They confirmed it on {moment}.</source>
        <translation>Пацверджана сведкам {moment}.</translation>
    </message>
</context>
<context>
    <name>ceremony</name>
    <message>
        <source>Word {number}</source>
        <translation>Слова {number}</translation>
    </message>
    <message>
        <source>Look at this word again</source>
        <translation>Зірніце на гэта слова яшчэ раз</translation>
    </message>
    <message>
        <source>Pieces here: {count} of {needed}. Type the next one.</source>
        <translation>Частак тут: {count} з {needed}. Увядзіце наступную.</translation>
    </message>
    <message>
        <source>Type the first piece from its sheet.</source>
        <translation>Увядзіце першую частку з яе аркуша.</translation>
    </message>
    <message>
        <source>There are enough pieces. The key can be opened.</source>
        <translation>Частак дастаткова. Ключ можна адкрыць.</translation>
    </message>
    <message>
        <source>Join the pieces of a key</source>
        <translation>Злучыць часткі ключа</translation>
    </message>
    <message>
        <source>Take this piece</source>
        <translation>Прыняць гэтую частку</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Адкрыць ключ</translation>
    </message>
    <message>
        <source>Each holder types the own piece while the others look away. When enough pieces are here the key exists in memory for one act, and is forgotten.</source>
        <translation>Кожны захавальнік уводзіць сваю частку, а астатнія адварочваюцца. Калі частак дастаткова, ключ узнікае ў памяці на адно дзеянне і адразу забываецца.</translation>
    </message>
    <message>
        <source>Using the key</source>
        <translation>Ключ выкарыстоўваецца</translation>
    </message>
    <message>
        <source>The same fingerprint stands on the sheets.</source>
        <translation>Той самы адбітак надрукаваны на аркушах.</translation>
    </message>
    <message>
        <source>Remove piece {number}</source>
        <translation>Прыбраць частку {number}</translation>
    </message>
    <message>
        <source>Compare it with the sheet.</source>
        <translation>Зверце яго з аркушам.</translation>
    </message>
    <message>
        <source>Printers with a memory keep what they print.</source>
        <translation>Прынтары з памяццю захоўваюць тое, што друкуюць.</translation>
    </message>
    <message>
        <source>This computer has forgotten its words.</source>
        <translation>Гэты камп’ютар забыў яе словы.</translation>
    </message>
    <message>
        <source>Word {number} is not on the list of words.</source>
        <translation>Слова {number} няма ў спісе слоў.</translation>
    </message>
    <message>
        <source>These words are missing or not on the list: {list}.</source>
        <translation>Гэтых слоў не хапае або іх няма ў спісе: {list}.</translation>
    </message>
    <message>
        <source>Word {number} may be: {list}.</source>
        <translation>Магчыма, слова {number} такое: {list}.</translation>
    </message>
    <message>
        <source>Word {number} is not the one on the sheet.</source>
        <translation>Слова {number} не такое, як на аркушы.</translation>
    </message>
    <message>
        <source>Everything you typed is still here.</source>
        <translation>Усё, што вы ўвялі, засталося тут.</translation>
    </message>
    <message>
        <source>Compare word by word with the sheet.</source>
        <translation>Параўнайце слова за словам з аркушам.</translation>
    </message>
    <message>
        <source>This computer seems to be connected to a network.</source>
        <translation>Здаецца, гэты камп’ютар падключаны да сеткі.</translation>
    </message>
    <message>
        <source>No key was made yet.</source>
        <translation>Ключ яшчэ не створаны.</translation>
    </message>
    <message>
        <source>Pull out the cable, switch wireless off, then look again.</source>
        <translation>Выцягніце кабель, выключыце бесправадную сувязь і праверце яшчэ раз.</translation>
    </message>
    <message>
        <source>A file of this sheet is the piece itself, for anybody.</source>
        <translation>Файл з гэтым аркушам — гэта сама частка, даступная каму заўгодна.</translation>
    </message>
    <message>
        <source>Paper can be locked away; a file is copied in a second.</source>
        <translation>Паперу можна замкнуць, а файл капіруецца за секунду.</translation>
    </message>
    <message>
        <source>Use an empty stick, print from it, then destroy the stick.</source>
        <translation>Вазьміце пустую флэшку, надрукуйце з яе, а потым знішчыце флэшку.</translation>
    </message>
    <message>
        <source>Print on a plain printer on a cable.</source>
        <translation>Друкуйце на простым прынтары, падключаным кабелем.</translation>
    </message>
    <message>
        <source>Stand beside it, and take the sheet as it comes out.</source>
        <translation>Стойце побач і вазьміце аркуш, як толькі ён выйдзе.</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>На гэтым камп’ютары няма прынтара.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Нічога не надрукавана.</translation>
    </message>
    <message>
        <source>Connect one, or write the words on paper by hand.</source>
        <translation>Падключыце прынтар або перапішыце словы на паперу ад рукі.</translation>
    </message>
    <message>
        <source>The sheet went to the printer, and nothing of it is kept.</source>
        <translation>Аркуш перададзены на прынтар, і тут ад яго нічога не засталося.</translation>
    </message>
    <message>
        <source>Only its holder looks at it.</source>
        <translation>На яго глядзіць толькі захавальнік.</translation>
    </message>
    <message>
        <source>Next, the holder types it back from the paper.</source>
        <translation>Цяпер захавальнік уводзіць словы з паперы.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet.</source>
        <translation>Прынтар не прыняў аркуш.</translation>
    </message>
    <message>
        <source>The piece is still here.</source>
        <translation>Частка яшчэ тут.</translation>
    </message>
    <message>
        <source>Look at the printer, then try again.</source>
        <translation>Праверце прынтар і паспрабуйце яшчэ раз.</translation>
    </message>
    <message>
        <source>The key is not live yet. Leave now, and it never will be.</source>
        <translation>Ключ яшчэ не дзейнічае. Калі выйсці цяпер, ён не пачне дзейнічаць ніколі.</translation>
    </message>
    <message>
        <source>The sheets become worthless paper: burn them.</source>
        <translation>Аркушы стануць нічога не вартай паперай: спаліце іх.</translation>
    </message>
    <message>
        <source>The card of this key was not saved.</source>
        <translation>Картка гэтага ключа не захавана.</translation>
    </message>
    <message>
        <source>Without its card nobody can use the key.</source>
        <translation>Без карткі ключом ніхто не скарыстаецца.</translation>
    </message>
    <message>
        <source>The key is not live.</source>
        <translation>Ключ не дзейнічае.</translation>
    </message>
    <message>
        <source>The recovery begins again, with other pieces.</source>
        <translation>Аднаўленне пачынаецца нанова, з іншымі часткамі.</translation>
    </message>
    <message>
        <source>A key in pieces belongs to several people at once. Any few of them together can use it; one alone, or a thief with one sheet, can do nothing.</source>
        <translation>Ключ, падзелены на часткі, належыць адразу некалькім людзям. Скарыстацца ім можна, толькі калі сабраць дастаткова частак; адзін чалавек або злодзей з адным аркушам не зробіць нічога.</translation>
    </message>
    <message>
        <source>The program forgets the words of a piece as soon as its holder has typed them back. If something goes wrong, leave and begin again: nothing is lost, since nothing was live.</source>
        <translation>Праграма забывае словы часткі, як толькі захавальнік увёў іх з паперы. Калі нешта пойдзе не так, выйдзіце і пачніце спачатку: нічога не страчана, бо ключ яшчэ не дзейнічаў.</translation>
    </message>
    <message>
        <source>Words {one} and {other} have changed places.</source>
        <translation>Словы {one} і {other} пераблытаныя месцамі.</translation>
    </message>
    <message>
        <source>More than one word is not the one on the sheet.</source>
        <translation>Больш за адно слова не такое, як на аркушы.</translation>
    </message>
    <message>
        <source>This system does not say whether it has a network.</source>
        <translation>Сістэма не паведамляе, ці ёсць у яе сетка.</translation>
    </message>
    <message>
        <source>Please look yourself: no cable, wireless off.</source>
        <translation>Калі ласка, праверце: кабеля няма, бесправадная сувязь выключана.</translation>
    </message>
    <message>
        <source>This computer writes it to its disk for a moment, too.</source>
        <translation>Гэты камп’ютар таксама на момант запісвае яго на свой дыск.</translation>
    </message>
    <message>
        <source>Piece {number} is right.</source>
        <translation>Частка {number} правільная.</translation>
    </message>
    <message>
        <source>Written, and read back: {name}</source>
        <translation>Запісана і прачытана нанова: {name}</translation>
    </message>
    <message>
        <source>Any {threshold} of the {count} pieces open the key; fewer open nothing. Pieces that may be lost without losing the key: {spare}.</source>
        <translation>Любыя {threshold} з {count} частак адкрываюць ключ; меншая колькасць не адкрывае нічога. Частак, якія можна страціць, не страціўшы ключа: {spare}.</translation>
    </message>
    <message>
        <source>It signs the roster: the list of those whose testimonies count.</source>
        <translation>Ён падпісвае спіс ключоў: пералік тых, чые сведчанні прымаюцца.</translation>
    </message>
    <message>
        <source>It opens the particulars of deponents: who they are by name.</source>
        <translation>Ён адкрывае асабістыя звесткі сведак: хто яны, з імёнамі.</translation>
    </message>
    <message>
        <source>What the key is for</source>
        <translation>Для чаго гэты ключ</translation>
    </message>
    <message>
        <source>Pieces in all</source>
        <translation>Усяго частак</translation>
    </message>
    <message>
        <source>Pieces that open it</source>
        <translation>Частак, каб адкрыць</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>Мова аркушаў</translation>
    </message>
    <message>
        <source>The key needs a name.</source>
        <translation>Ключу патрэбнае імя.</translation>
    </message>
    <message>
        <source>Key of the organisation</source>
        <translation>Ключ арганізацыі</translation>
    </message>
    <message>
        <source>Key of the identity custodians</source>
        <translation>Ключ захавальнікаў асабістых звестак</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Англійская</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Беларуская</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Руская</translation>
    </message>
    <message>
        <source>One lost sheet, and the key is gone for ever.</source>
        <translation>Адзін згублены аркуш — і ключ страчаны назаўсёды.</translation>
    </message>
    <message>
        <source>Name on its card</source>
        <translation>Імя на картцы</translation>
    </message>
    <message>
        <source>Everybody who meets the key reads it.</source>
        <translation>Яго бачаць усе, хто мае справу з ключом.</translation>
    </message>
    <message>
        <source>Pseudonym of person {number}</source>
        <translation>Псеўданім чалавека {number}</translation>
    </message>
    <message>
        <source>Part of person {number}</source>
        <translation>Роля чалавека {number}</translation>
    </message>
    <message>
        <source>This computer has no network: no cable, wireless off.</source>
        <translation>Гэты камп’ютар без сеткі: кабеля няма, бесправадная сувязь выключана.</translation>
    </message>
    <message>
        <source>No camera, telephone or window looks at this screen.</source>
        <translation>На экран не глядзяць ні камера, ні тэлефон, і яго не відаць праз акно.</translation>
    </message>
    <message>
        <source>A plain printer hangs on a cable, or paper is ready.</source>
        <translation>Просты прынтар падключаны кабелем, або падрыхтаваная папера.</translation>
    </message>
    <message>
        <source>Everybody who gets a piece knows where to lock it away.</source>
        <translation>Кожны, хто атрымае частку, ведае, дзе яе замкнуць.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Дадаць чалавека</translation>
    </message>
    <message>
        <source>Nobody makes such a key alone. Name at least two.</source>
        <translation>Адзін чалавек такога ключа не робіць. Назавіце хаця б двух.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Праверыць яшчэ раз</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Псеўданім</translation>
    </message>
    <message>
        <source>Holder of a piece</source>
        <translation>Захавальнік часткі</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Сведка цырымоніі</translation>
    </message>
    <message>
        <source>Leads the ceremony</source>
        <translation>Вядзе цырымонію</translation>
    </message>
    <message>
        <source>Here you make a key that no computer keeps. It exists only as pieces on paper, each with another person. Take an hour, close the door, and put telephones outside.</source>
        <translation>Тут вы ствараеце ключ, якога не захоўвае ніводзін камп’ютар. Ён існуе толькі ў выглядзе частак на паперы, кожная — у іншага чалавека. Адвядзіце на гэта гадзіну, зачыніце дзверы і вынесіце тэлефоны.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Перш чым пачаць</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Хто тут</translation>
    </message>
    <message>
        <source>Pseudonyms only. Holders get the pieces in this order. The list stays on this screen and is written nowhere.</source>
        <translation>Толькі псеўданімы. Захавальнікі атрымліваюць часткі ў гэтым парадку. Спіс застаецца на экране і нікуды не запісваецца.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Падрыхтоўка</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Pieces on paper</source>
        <translation>Часткі на паперы</translation>
    </message>
    <message>
        <source>Test recovery</source>
        <translation>Пробнае аднаўленне</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Sending the sheet to the printer</source>
        <translation>Аркуш перадаецца на прынтар</translation>
    </message>
    <message>
        <source>Save this sheet</source>
        <translation>Захаваць гэты аркуш</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Надрукаваць аркуш…</translation>
    </message>
    <message>
        <source>Save the sheet as a PDF…</source>
        <translation>Захаваць аркуш як PDF…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Put this piece on paper: print its sheet, or write the words down by hand. Everybody but its holder looks away. Then the holder types it back from the paper, which proves the sheet.</source>
        <translation>Перанясіце гэтую частку на паперу: надрукуйце яе аркуш або перапішыце словы ад рукі. Усе, апроч захавальніка, адварочваюцца. Потым захавальнік уводзіць словы з паперы, і гэта пацвярджае, што аркуш правільны.</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation>Выбраць прынтар…</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Не друкаваць</translation>
    </message>
    <message>
        <source>Choose where to…</source>
        <translation>Выбраць, куды…</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Не захоўваць</translation>
    </message>
    <message>
        <source>Hold to show the words</source>
        <translation>Трымайце, каб паказаць словы</translation>
    </message>
    <message>
        <source>Cover the words</source>
        <translation>Закрыць словы</translation>
    </message>
    <message>
        <source>The words are covered. Only the holder looks.</source>
        <translation>Словы закрытыя. Глядзіць толькі захавальнік.</translation>
    </message>
    <message>
        <source>Making the key, and trying its pieces in every way</source>
        <translation>Ствараецца ключ, яго часткі правяраюцца ва ўсіх спалучэннях</translation>
    </message>
    <message>
        <source>Piece {number} of {count}, for {name}</source>
        <translation>Частка {number} з {count}, захавальнік: {name}</translation>
    </message>
    <message>
        <source>Paper alone has rebuilt this key, so it is live now. This computer has forgotten it. What is left is its card, which is public: save it, and give it to everybody who has to know the key.</source>
        <translation>Гэты ключ адноўлены толькі з паперы, таму цяпер ён дзейнічае. Камп’ютар яго забыў. Засталася картка, яна не сакрэтная: захавайце яе і дайце ўсім, хто павінен ведаць гэты ключ.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the sheets: it must be the same.</source>
        <translation>Зверце адбітак з тым, што на аркушах: ён павінен быць такі самы.</translation>
    </message>
    <message>
        <source>Afterwards close the program and switch this computer and the printer off, so that nothing stays in their memory.</source>
        <translation>Потым закрыйце праграму і выключыце камп’ютар і прынтар, каб у іх памяці нічога не засталося.</translation>
    </message>
    <message>
        <source>Piece {number} of {count}</source>
        <translation>Частка {number} з {count}</translation>
    </message>
    <message>
        <source>Piece {number}: {name}</source>
        <translation>Частка {number}: {name}</translation>
    </message>
    <message>
        <source>Type it back: {piece}</source>
        <translation>Увядзіце з паперы: {piece}</translation>
    </message>
    <message>
        <source>Read from the paper, never from memory. Four letters of a word are enough; Space goes on to the next.</source>
        <translation>Чытайце з паперы, ніколі не па памяці. Дастаткова чатырох літар слова; прабел пераводзіць да наступнага.</translation>
    </message>
    <message>
        <source>Test recovery: {place} of {needed}</source>
        <translation>Пробнае аднаўленне: {place} з {needed}</translation>
    </message>
    <message>
        <source>Now the key is rebuilt from paper alone. The pieces are chosen by lot, and only what you type is used. If it works, the key goes live.</source>
        <translation>Цяпер ключ аднаўляецца толькі з паперы. Часткі вызначае жэрабя, і выкарыстоўваецца толькі тое, што вы ўводзіце. Калі ўсё атрымаецца, ключ пачне дзейнічаць.</translation>
    </message>
    <message>
        <source>A key in pieces</source>
        <translation>Ключ з частак</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далей</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Скончыць</translation>
    </message>
    <message>
        <source>Back to the sheet</source>
        <translation>Назад да аркуша</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Стварыць ключ</translation>
    </message>
    <message>
        <source>Type it back</source>
        <translation>Увесці з паперы</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Зверыць</translation>
    </message>
    <message>
        <source>The key is live</source>
        <translation>Ключ дзейнічае</translation>
    </message>
    <message>
        <source>Save its card…</source>
        <translation>Захаваць картку…</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Захаваць картку</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Застацца</translation>
    </message>
    <message>
        <source>Leave and forget the key</source>
        <translation>Выйсці і забыць ключ</translation>
    </message>
</context>
<context>
    <name>coded</name>
    <message>
        <source>from {first} to {last}</source>
        <translation>{first} — {last}</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>паміж {first} і {last}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>да: {date}</translation>
    </message>
    <message>
        <source>from {date} on</source>
        <translation>ад: {date}</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>прыблізна {date}</translation>
    </message>
    <message>
        <source>{date}, not certain</source>
        <translation>{date}, пад пытаннем</translation>
    </message>
    <message>
        <source>about {date}, not certain</source>
        <translation>прыблізна {date}, пад пытаннем</translation>
    </message>
    <message>
        <source>Kept as these words. No date is read from them.</source>
        <translation>Захавана гэтымі словамі. Дата з іх не чытаецца.</translation>
    </message>
    <message>
        <source>No date is read from this, and it is not kept. Write it as a note.</source>
        <translation>Дата адсюль не чытаецца, і запісанае не захоўваецца. Напішыце гэта як заўвагу.</translation>
    </message>
    <message>
        <source>Part of the day not said</source>
        <translation>Час сутак не названы</translation>
    </message>
    <message>
        <source>Not tied to another fact</source>
        <translation>Не звязана з іншым фактам</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Час сутак</translation>
    </message>
    <message>
        <source>Before or after another fact</source>
        <translation>Да ці пасля іншага факта</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нумар</translation>
    </message>
    <message>
        <source>Number of the other fact</source>
        <translation>Нумар іншага факта</translation>
    </message>
    <message>
        <source>August 2020, 10.08.2020?, 2020</source>
        <translation>жнівень 2020, 10.08.2020?, 2020</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Калі</translation>
    </message>
    <message>
        <source>There is no other fact with this number.</source>
        <translation>Іншага факта з такім нумарам няма.</translation>
    </message>
    <message>
        <source>The number that stands under its words.</source>
        <translation>Нумар, які стаіць пад яго словамі.</translation>
    </message>
    <message>
        <source>Read as: {date}</source>
        <translation>Зразумета так: {date}</translation>
    </message>
    <message>
        <source>No, or does not apply</source>
        <translation>Не або не датычыць</translation>
    </message>
    <message>
        <source>{relation} {number} {fact}</source>
        <translation>{relation} {number} {fact}</translation>
    </message>
</context>
<context>
    <name>coding</name>
    <message>
        <source>Select words with the mouse or with Shift and the arrows, and press one key: they become a fact. Its number stands under its words. Nothing in the account itself is changed.</source>
        <translation>Вылучыце словы мышшу або з Shift і стрэлкамі і націсніце адну клавішу: яны стануць фактам. Яго нумар з’явіцца пад словамі. У самім аповедзе нічога не мяняецца.</translation>
    </message>
    <message>
        <source>Write a time as the person says it: August 2020, 10.08.2020?, since 2019. What was understood stands beneath. What is not known stays unknown.</source>
        <translation>Пішыце час так, як кажа чалавек: жнівень 2020, 10.08.2020?, з 2019. Ніжэй відаць, як гэта зразумета. Невядомае застаецца невядомым.</translation>
    </message>
    <message>
        <source>Clarify</source>
        <translation>Удакладненні</translation>
    </message>
    <message>
        <source>Nothing to write? Alt+1 unknown, Alt+2 did not want to answer, Alt+3 not asked, Alt+4 does not apply.</source>
        <translation>Няма чаго запісаць? Alt+1 — невядома, Alt+2 — не хоча адказваць, Alt+3 — не пыталіся, Alt+4 — не датычыць.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Няма адказу</translation>
    </message>
    <message>
        <source>{detail}: not said</source>
        <translation>{detail}: не названа</translation>
    </message>
    <message>
        <source>Nothing is coded yet. Select words in the account and press one key; the fact then stands here, with the number that is under its words.</source>
        <translation>Пакуль нічога не адзначана. Вылучыце словы ў аповедзе і націсніце адну клавішу; тады факт з’явіцца тут з тым нумарам, што пад яго словамі.</translation>
    </message>
    <message>
        <source>{number}, paragraph {paragraph}: {fact}. {about}</source>
        <translation>{number}, пункт {paragraph}: {fact}. {about}</translation>
    </message>
    <message>
        <source>Coded facts</source>
        <translation>Адзначаныя факты</translation>
    </message>
    <message>
        <source>{number}, without words: {fact}. {about}</source>
        <translation>{number}, без слоў: {fact}. {about}</translation>
    </message>
    <message>
        <source>How it came up</source>
        <translation>Як пра гэта зайшла гаворка</translation>
    </message>
    <message>
        <source>Nothing to code, because</source>
        <translation>Няма чаго адзначыць, бо</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Падрабязнасці</translation>
    </message>
    <message>
        <source>Back to the facts</source>
        <translation>Назад да фактаў</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прыбраць</translation>
    </message>
    <message>
        <source>S</source>
        <translation>Б</translation>
    </message>
    <message>
        <source>O</source>
        <translation>А</translation>
    </message>
    <message>
        <source>D</source>
        <translation>П</translation>
    </message>
    <message>
        <source>T</source>
        <translation>Д</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Other, described</source>
        <translation>Іншае, апішыце</translation>
    </message>
    <message>
        <source>E</source>
        <translation>Э</translation>
    </message>
    <message>
        <source>A</source>
        <translation>Д</translation>
    </message>
    <message>
        <source>P</source>
        <translation>Ч</translation>
    </message>
    <message>
        <source>L</source>
        <translation>М</translation>
    </message>
    <message>
        <source>U</source>
        <translation>П</translation>
    </message>
    <message>
        <source>I</source>
        <translation>Ш</translation>
    </message>
    <message>
        <source>W</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Part of no episode</source>
        <translation>Не ўваходзіць у эпізод</translation>
    </message>
    <message>
        <source>Who is concerned</source>
        <translation>Каго гэта датычыць</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Эпізод</translation>
    </message>
    <message>
        <source>Note a person by these words</source>
        <translation>Запісаць чалавека паводле гэтых слоў</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Т</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Расказана</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Адказ</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Метады</translation>
    </message>
    <message>
        <source>Something else: {group}</source>
        <translation>Нешта іншае: {group}</translation>
    </message>
    <message>
        <source>This group asks about sexual violence. Say so first, say that the person need not answer, and by whom they can be asked instead. Without a yes it stays shut.</source>
        <translation>У гэтай групе пытанні пра сексуалізаваны гвалт. Спачатку скажыце пра гэта, скажыце, што можна не адказваць і хто можа спытаць замест вас. Без «так» яна застаецца закрытай.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>{noted} of {count}</source>
        <translation>{noted} з {count}</translation>
    </message>
    <message>
        <source>Does the person want to talk about this?</source>
        <translation>Ці хоча чалавек пра гэта гаварыць?</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Падказкі</translation>
    </message>
    <message>
        <source>Groups of methods</source>
        <translation>Групы метадаў</translation>
    </message>
    <message>
        <source>First the person tells freely.</source>
        <translation>Спачатку чалавек расказвае вольна.</translation>
    </message>
    <message>
        <source>These questions open once the account is marked as complete. Asked earlier, they would put words into it.</source>
        <translation>Гэтыя пытанні адкрыюцца, калі аповед будзе адзначаны як поўны. Зададзеныя раней, яны ўклалі б у аповед чужыя словы.</translation>
    </message>
    <message>
        <source>From the pack “{pack}”, which is not here.</source>
        <translation>З пакета «{pack}», якога тут няма.</translation>
    </message>
    <message>
        <source>From the pack “{pack}”, not yet reviewed.</source>
        <translation>З пакета «{pack}», яшчэ не правераны.</translation>
    </message>
    <message>
        <source>From the pack “{pack}”.</source>
        <translation>З пакета «{pack}».</translation>
    </message>
    <message>
        <source>Type the begin of a word</source>
        <translation>Набярыце пачатак слова</translation>
    </message>
    <message>
        <source>Terms that fit</source>
        <translation>Словы, якія падыходзяць</translation>
    </message>
    <message>
        <source>No, or does not apply</source>
        <translation>Не або не датычыць</translation>
    </message>
    <message>
        <source>N</source>
        <translation>Н</translation>
    </message>
    <message>
        <source>Did it happen?</source>
        <translation>Ці было гэта?</translation>
    </message>
    <message>
        <source>Did any of this happen? Ask calmly, group by group, only what fits what the person has told. What the account said already is marked.</source>
        <translation>Ці было нешта з гэтага? Пытайцеся спакойна, група за групай, толькі пра тое, што падыходзіць да расказанага. Што ўжо сказана ў аповедзе, адзначана.</translation>
    </message>
    <message>
        <source>Y notes a yes, N a no, or that it does not apply, U unknown, R did not want to answer, A not asked; the digits 1 to 5 do the same, Backspace takes an answer back. A yes is a fact that came up by a direct question.</source>
        <translation>Т запісвае «так», Н — «не» або што гэта не датычыць, В — невядома, Х — не хоча адказваць, А — не пыталіся; лічбы ад 1 да 5 робяць тое самае, Backspace здымае адказ. «Так» — гэта факт, які стаў вядомы пасля прамога пытання.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Адказана</translation>
    </message>
    <message>
        <source>No term fits. These words go to “Other, described”.</source>
        <translation>Ніводзін тэрмін не падыходзіць. Гэтыя словы запішуцца ў «Іншае, апішыце».</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Што</translation>
    </message>
    <message>
        <source>Select words and press a key. Enter opens a fact.</source>
        <translation>Вылучыце словы і націсніце клавішу. Enter адкрывае факт.</translation>
    </message>
    <message>
        <source>Select the words first, then press the key.</source>
        <translation>Спачатку вылучыце словы, потым націсніце клавішу.</translation>
    </message>
    <message>
        <source>A fact stands on the words of one paragraph. Those of the first were taken.</source>
        <translation>Факт стаіць на словах аднаго пункта. Узятыя словы з першага.</translation>
    </message>
    <message>
        <source>On the words</source>
        <translation>На словах</translation>
    </message>
    <message>
        <source>People named</source>
        <translation>Названыя людзі</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Перамяшчэнні</translation>
    </message>
    <message>
        <source>No more facts fit into one testimony.</source>
        <translation>Больш фактаў у адно сведчанне не змяшчаецца.</translation>
    </message>
    <message>
        <source>The digits 1 to 7 do the same as the letters. Enter opens the fact under the caret, Delete in the margin takes a fact away, Ctrl+Z takes back what was coded last, Escape goes back. Ctrl+Tab turns to the people and the transfers.</source>
        <translation>Лічбы ад 1 да 7 робяць тое самае, што і літары. Enter адкрывае факт пад курсорам, Delete на полі прыбірае факт, Ctrl+Z адмяняе апошняе адзначанае, Escape вяртае назад. Ctrl+Tab пераводзіць да людзей і перамяшчэнняў.</translation>
    </message>
    <message>
        <source>The account, to be coded</source>
        <translation>Аповед, у якім адзначаюцца факты</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Адмяніць</translation>
    </message>
    <message>
        <source>Take back the last change: {kind}</source>
        <translation>Адмяніць апошнюю змену: {kind}</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>{recipient}: {purpose}</source>
        <translation>{recipient}: {purpose}</translation>
    </message>
    <message>
        <source>Arrow keys move in the table. Y yes, N no, L later, A not asked; with a yes, F by full name, C by code, W without name or code.</source>
        <translation>Па табліцы рухаюць стрэлкі. Т — так, Н — не, П — пазней, А — не пыталіся; калі «так», то І — пад поўным імем, К — пад кодам, Б — без імя і без кода.</translation>
    </message>
    <message>
        <source>Answers for each purpose</source>
        <translation>Адказы для кожнай мэты</translation>
    </message>
    <message>
        <source>How long it may be kept, in their words: {words}</source>
        <translation>Як доўга можна захоўваць, словамі чалавека: {words}</translation>
    </message>
    <message>
        <source>Paper to sign on</source>
        <translation>Папера для подпісу</translation>
    </message>
    <message>
        <source>It takes a mouse, a finger or a pen. By keyboard, note a mark made on paper instead.</source>
        <translation>Для гэтага патрэбныя мыш, палец або пяро. З клавіятуры запішыце, што знак пастаўлены на паперы.</translation>
    </message>
    <message>
        <source>Nothing proves the answers yet.</source>
        <translation>Пакуль адказы нічым не пацверджаны.</translation>
    </message>
    <message>
        <source>A recording proves the answers.</source>
        <translation>Адказы пацвярджае запіс голасу.</translation>
    </message>
    <message>
        <source>A signature proves the answers.</source>
        <translation>Адказы пацвярджае подпіс.</translation>
    </message>
    <message>
        <source>A mark proves the answers.</source>
        <translation>Адказы пацвярджае знак.</translation>
    </message>
    <message>
        <source>How the person proves the answers</source>
        <translation>Чым чалавек пацвярджае адказы</translation>
    </message>
    <message>
        <source>Recording of the interview</source>
        <translation>Запіс размовы</translation>
    </message>
    <message>
        <source>The person signs here, or draws any mark, with mouse, finger or pen.</source>
        <translation>Тут чалавек падпісваецца або ставіць любы знак — мышшу, пальцам або пяром.</translation>
    </message>
    <message>
        <source>Who saw it, by code</source>
        <translation>Хто гэта бачыў, код</translation>
    </message>
    <message>
        <source>A note of it is kept with the evidence.</source>
        <translation>Адзнака пра гэта захоўваецца сярод доказаў.</translation>
    </message>
    <message>
        <source>Who explained it, by code</source>
        <translation>Хто тлумачыў, кодам</translation>
    </message>
    <message>
        <source>It belongs to another version of the script. Let them prove the answers anew.</source>
        <translation>Пацвярджэнне адносіцца да іншай версіі тэксту. Няхай чалавек пацвердзіць адказы нанова.</translation>
    </message>
    <message>
        <source>Its file is not among the evidence any more.</source>
        <translation>Яго файла сярод доказаў больш няма.</translation>
    </message>
    <message>
        <source>First ask the questions; then they can prove the answers.</source>
        <translation>Спачатку задайце пытанні; потым адказы можна пацвердзіць.</translation>
    </message>
    <message>
        <source>Let it prove them no longer</source>
        <translation>Больш не лічыць пацвярджэннем</translation>
    </message>
    <message>
        <source>{sentence} File: {name}</source>
        <translation>{sentence} Файл: {name}</translation>
    </message>
    <message>
        <source>There is no recording yet</source>
        <translation>Запісу яшчэ няма</translation>
    </message>
    <message>
        <source>This recording proves them</source>
        <translation>Адказы пацвярджае гэты запіс</translation>
    </message>
    <message>
        <source>Keep as a signature</source>
        <translation>Захаваць як подпіс</translation>
    </message>
    <message>
        <source>Keep as a mark</source>
        <translation>Захаваць як знак</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Пачаць нанова</translation>
    </message>
    <message>
        <source>The mark was made on paper</source>
        <translation>Знак пастаўлены на паперы</translation>
    </message>
    <message>
        <source>By voice, in a recording of the interview</source>
        <translation>Голасам, у запісе размовы</translation>
    </message>
    <message>
        <source>By a signature or mark drawn here</source>
        <translation>Подпісам або знакам, пастаўленым тут</translation>
    </message>
    <message>
        <source>By a mark on paper, seen by somebody</source>
        <translation>Знакам на паперы, які хтосьці бачыў</translation>
    </message>
    <message>
        <source>By full name</source>
        <translation>Пад поўным імем</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Пад кодам</translation>
    </message>
    <message>
        <source>Without name or code</source>
        <translation>Без імя і без кода</translation>
    </message>
    <message>
        <source>F</source>
        <comment>key for: by full name</comment>
        <translation>І</translation>
    </message>
    <message>
        <source>C</source>
        <comment>key for: by code</comment>
        <translation>К</translation>
    </message>
    <message>
        <source>W</source>
        <comment>key for: without name or code</comment>
        <translation>Б</translation>
    </message>
    <message>
        <source>Without a yes to this, nothing may be written down.</source>
        <translation>Без «так» на гэта запісваць нічога нельга.</translation>
    </message>
    <message>
        <source>What is here is encrypted, and cannot be sealed for anybody.</source>
        <translation>Тое, што ёсць тут, зашыфравана, і запячатаць гэта нельга ні для каго.</translation>
    </message>
    <message>
        <source>Thank them and stop. What is written already can be destroyed under Settings, “Before a border”.</source>
        <translation>Падзякуйце чалавеку і спыніцеся. Тое, што ўжо запісана, можна знішчыць: «Налады», «Перад мяжой».</translation>
    </message>
    <message>
        <source>A minor: their own yes, and a guardian</source>
        <translation>Непаўналетні чалавек: яго ўласнае «так» і згода апекуна</translation>
    </message>
    <message>
        <source>A proxy: the yes of the person meant</source>
        <translation>Ад імя іншага: «так» таго чалавека, пра якога ідзе гаворка</translation>
    </message>
    <message>
        <source>Read each question aloud. Y yes, N no, L later, A not asked; a key answers and goes on to the next.</source>
        <translation>Чытайце кожнае пытанне ўголас. Т — так, Н — не, П — пазней, А — не пыталіся; клавіша запісвае адказ і пераводзіць да наступнага пытання.</translation>
    </message>
    <message>
        <source>Who may receive the testimony</source>
        <translation>Хто можа атрымаць сведчанне</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Пажаданні</translation>
    </message>
    <message>
        <source>In the person’s own words</source>
        <translation>Словамі сведкі</translation>
    </message>
    <message>
        <source>A day: 31.01.2036 or 31 January 2036. Empty if no day is set.</source>
        <translation>Дзень: 31.01.2036 або 31 студзеня 2036. Пуста, калі дзень не вызначаны.</translation>
    </message>
    <message>
        <source>No day is read from these words: they are kept under “What else is to be heeded”.</source>
        <translation>Дня з гэтых слоў не зразумець: яны захаваны ў полі «На што яшчэ трэба зважаць».</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Сваімі словамі</translation>
    </message>
    <message>
        <source>No addresses and no numbers: those belong to the names, apart.</source>
        <translation>Без адрасоў і нумароў: іх месца сярод імёнаў, асобна.</translation>
    </message>
    <message>
        <source>What else is to be heeded, in their own words</source>
        <translation>На што яшчэ трэба зважаць, словамі самога чалавека</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не пыталіся</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Якім шляхам</translation>
    </message>
    <message>
        <source>What may be said to whoever answers</source>
        <translation>Што можна сказаць таму, хто адкажа</translation>
    </message>
    <message>
        <source>When never</source>
        <translation>Калі нельга ніколі</translation>
    </message>
    <message>
        <source>Whom to ask if they cannot be reached, by code</source>
        <translation>У каго спытаць, калі звязацца не ўдасца, код</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Згода</translation>
    </message>
    <message>
        <source>Yes, by full name</source>
        <translation>Так, пад поўным імем</translation>
    </message>
    <message>
        <source>Yes, by code</source>
        <translation>Так, пад кодам</translation>
    </message>
    <message>
        <source>Yes, without name or code</source>
        <translation>Так, без імя і без кода</translation>
    </message>
    <message>
        <source>Guardian, or whoever may agree for them</source>
        <translation>Апякун або той, хто можа даць згоду за чалавека</translation>
    </message>
    <message>
        <source>A code, never a real name.</source>
        <translation>Код, ніколі не сапраўднае імя.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Пацвярджэнне</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Пра што дамовіліся</translation>
    </message>
    <message>
        <source>Read the script in: {language}</source>
        <translation>Мова, на якой чытаць тэкст: {language}</translation>
    </message>
    <message>
        <source>Fold the table of purposes away</source>
        <translation>Згарнуць табліцу мэт</translation>
    </message>
    <message>
        <source>Answer for each purpose apart</source>
        <translation>Адказаць для кожнай мэты асобна</translation>
    </message>
    <message>
        <source>Fold the script away</source>
        <translation>Згарнуць тэкст</translation>
    </message>
    <message>
        <source>Show the script</source>
        <translation>Паказаць тэкст</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Пытанні</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source>Another card here bears a name that looks the same. Go by the digits, not by the name.</source>
        <translation>Імя на яшчэ адной картцы тут выглядае гэтаксама. Глядзіце на лічбы, а не на імя.</translation>
    </message>
    <message>
        <source>My fingerprint as a QR code</source>
        <translation>Мой адбітак як QR-код</translation>
    </message>
    <message>
        <source>Save my card to a file</source>
        <translation>Захаваць маю картку ў файл</translation>
    </message>
    <message>
        <source>{role} · card of {day}</source>
        <translation>{role} · картка ад {day}</translation>
    </message>
    <message>
        <source>My card · {role} · made on {day}</source>
        <translation>Мая картка · {role} · створана {day}</translation>
    </message>
    <message>
        <source>Kind of recipient</source>
        <translation>Від атрымальніка</translation>
    </message>
    <message>
        <source>To seal a testimony for somebody you need their identity card: a small text file that they save under People &amp; keys and give to you. It is no secret.</source>
        <translation>Каб запячатаць сведчанне для чалавека, патрэбная яго картка: маленькі тэкставы файл, які ён захоўвае ў раздзеле «Людзі і ключы» і дае вам. Картка не сакрэтная.</translation>
    </message>
    <message>
        <source>Give them yours too, so that they know your signature. Then compare the forty digits, best face to face. Only those whose digits you compared can be chosen when you seal, and only their sealed files are taken in.</source>
        <translation>Дайце яму і сваю, каб ён мог пазнаць ваш подпіс. Потым зверце сорак лічбаў, найлепш пры сустрэчы. Запячатваць можна толькі для тых, чые лічбы вы зверылі, і толькі іх запячатаныя файлы прымаюцца.</translation>
    </message>
    <message>
        <source>Arrow keys move through the list, Enter opens a person. The card of somebody who lost their device should be forgotten here.</source>
        <translation>Стрэлкі перамяшчаюць па спісе, Enter адкрывае чалавека. Картку таго, хто страціў прыладу, варта тут забыць.</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation>Імя на картцы</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Роля</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Адбітак</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Людзі</translation>
    </message>
    <message>
        <source>This card says</source>
        <translation>На картцы напісана</translation>
    </message>
    <message>
        <source>Their card</source>
        <translation>Картка чалавека</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Мая картка</translation>
    </message>
    <message>
        <source>How do you compare?</source>
        <translation>Як вы звяраеце?</translation>
    </message>
    <message>
        <source>Let them read the digits of their card to you from their own screen or paper, group by group, while you follow here. Then read yours to them. If a single digit differs, stop: somebody may be between you.</source>
        <translation>Няхай чалавек прачытае вам лічбы сваёй карткі са свайго экрана або паперы, група за групай, а вы сачыце тут. Потым прачытайце яму свае. Калі не супала хоць адна лічба, спыніцеся: паміж вамі можа быць нехта чужы.</translation>
    </message>
    <message>
        <source>Hold to forget this person</source>
        <translation>Трымайце, каб забыць чалавека</translation>
    </message>
    <message>
        <source>A testimony can only be sealed to them if the person who testified agreed to share it with this kind of recipient.</source>
        <translation>Сведчанне можна запячатаць для гэтага чалавека, толькі калі сведка дазваляе перадаваць яго такому віду атрымальнікаў.</translation>
    </message>
    <message>
        <source>Anybody can write any name on a card. Next you compare its digits with its owner.</source>
        <translation>На картцы хто заўгодна можа напісаць любое імя. Далей вы зверыце яе лічбы з уладальнікам.</translation>
    </message>
    <message>
        <source>Their card and the note of the comparison go. Testimonies that they signed or were sealed to stay.</source>
        <translation>Знікнуць картка і запіс пра зверку. Сведчанні, якія падпісаў гэты чалавек або якія для яго запячаталі, застануцца.</translation>
    </message>
    <message>
        <source>Kind of recipient: {words}</source>
        <translation>Від атрымальніка: {words}</translation>
    </message>
    <message>
        <source>People &amp; keys</source>
        <translation>Людзі і ключы</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Дадаць картку</translation>
    </message>
    <message>
        <source>Add, then compare</source>
        <translation>Дадаць і зверыць</translation>
    </message>
    <message>
        <source>The digits are the same</source>
        <translation>Лічбы супадаюць</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Усе людзі</translation>
    </message>
    <message>
        <source>A new card</source>
        <translation>Новая картка</translation>
    </message>
    <message>
        <source>It is no secret: give it to those you work with.</source>
        <translation>Яна не сакрэтная: дайце яе тым, з кім працуеце.</translation>
    </message>
    <message>
        <source>Then compare the digits with them.</source>
        <translation>Потым зверце з імі лічбы.</translation>
    </message>
    <message>
        <source>Save my card</source>
        <translation>Захаваць маю картку</translation>
    </message>
    <message>
        <source>Choose the card of somebody</source>
        <translation>Выберыце картку чалавека</translation>
    </message>
    <message>
        <source>Identity cards (*.txt)</source>
        <translation>Карткі (*.txt)</translation>
    </message>
    <message>
        <source>Your card was saved and read back: {name}</source>
        <translation>Ваша картка захавана і прачытана нанова: {name}</translation>
    </message>
</context>
<context>
    <name>erase</name>
    <message>
        <source>Everything in this vault is destroyed: testimonies, evidence, recordings, and your keys. Nobody can bring it back, not even with the passphrase.</source>
        <translation>Усё ў гэтым сховішчы будзе знішчана: сведчанні, доказы, запісы і вашы ключы. Вярнуць гэта не зможа ніхто, нават з парольнай фразай.</translation>
    </message>
    <message>
        <source>What was handed over stays with its recipients. Sealed files that still wait in the outbox of this vault are destroyed with it.</source>
        <translation>Перададзенае застаецца ў атрымальнікаў. Запячатаныя файлы, якія яшчэ чакаюць у «Зыходных» гэтага сховішча, будуць знішчаныя разам з ім.</translation>
    </message>
    <message>
        <source>A flash disk may keep the old key slots for a time, where no program reaches them. Whoever reads them out needs the passphrase as well, and the key file if there is one.</source>
        <translation>Флэш-дыск можа яшчэ нейкі час захоўваць старыя запісы ключоў там, куды не дабярэцца ніводная праграма. Каб скарыстацца імі, патрэбная яшчэ і парольная фраза, а калі ёсць файл-ключ — то і ён.</translation>
    </message>
    <message>
        <source>Backups, copies of the disk and snapshots of the system made earlier are not touched. The copies and snapshots open with the passphrase they had; backups that this program made open with the recovery key alone.</source>
        <translation>Ранейшыя рэзервовыя копіі, копіі дыска і здымкі сістэмы не мяняюцца. Копіі дыска і здымкі адкрываюцца з парольнай фразай, якая тады была; рэзервовыя копіі, зробленыя гэтай праграмай, адкрываюцца толькі ключом аднаўлення.</translation>
    </message>
    <message>
        <source>Somebody who looks closely can see that the program was here and that something was erased.</source>
        <translation>Хто прыгледзіцца, той заўважыць, што тут была гэтая праграма і што нешта сцёрта.</translation>
    </message>
    <message>
        <source>The key slots could be deleted, but not overwritten: a search of the disk may find them.</source>
        <translation>Запісы ключоў удалося выдаліць, але не перазапісаць: калі шукаць на дыску, іх могуць знайсці.</translation>
    </message>
    <message>
        <source>The vault is erased. Nothing opens it any more.</source>
        <translation>Сховішча сцёрта. Яго больш нішто не адкрые.</translation>
    </message>
    <message>
        <source>Close the program now, so that its memory is freed.</source>
        <translation>Цяпер закрыйце праграму, каб вызвалілася яе памяць.</translation>
    </message>
    <message>
        <source>Erase this vault</source>
        <translation>Сцерці гэтае сховішча</translation>
    </message>
    <message>
        <source>Hold to erase the vault</source>
        <translation>Трымайце, каб сцерці сховішча</translation>
    </message>
    <message>
        <source>Keep the vault</source>
        <translation>Пакінуць сховішча</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Закрыць праграму</translation>
    </message>
    <message>
        <source>Erasing the vault.</source>
        <translation>Сховішча сціраецца.</translation>
    </message>
    <message>
        <source>What may stay</source>
        <translation>Што можа застацца</translation>
    </message>
    <message>
        <source>Files that could not be deleted: {count}. Nobody can read them.</source>
        <translation>Файлы, якія не ўдалося выдаліць: {count}. Прачытаць іх не можа ніхто.</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>The person did not agree to pictures. Ask again, or remove it.</source>
        <translation>На здымкі згоды няма. Спытайце яшчэ раз або прыбярыце файл.</translation>
    </message>
    <message>
        <source>The copy in this vault is then gone for good. The file it came from stays.</source>
        <translation>Копія ў гэтым сховішчы тады знікне назаўсёды. Файл, з якога яна ўзята, застанецца.</translation>
    </message>
    <message>
        <source>The person said no to storing their testimony. Ask again, or remove this.</source>
        <translation>На захоўванне сведчання згоды няма. Спытайце яшчэ раз або прыбярыце гэта.</translation>
    </message>
    <message>
        <source>The person did not agree to a recording. Ask again, or remove it.</source>
        <translation>На запіс голасу згоды няма. Спытайце яшчэ раз або прыбярыце запіс.</translation>
    </message>
    <message>
        <source>The recording is then gone for good. There is no other copy.</source>
        <translation>Запіс тады знікне назаўсёды. Іншай копіі няма.</translation>
    </message>
    <message>
        <source>Kept, not shown here.</source>
        <translation>Захоўваецца, тут не паказваецца.</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>Што файл кажа пра сябе</translation>
    </message>
    <message>
        <source>Show the whole SHA-512</source>
        <translation>Паказаць увесь SHA-512</translation>
    </message>
    <message>
        <source>Hold to remove</source>
        <translation>Трымайце, каб прыбраць</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Прайграць</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Паглядзець</translation>
    </message>
    <message>
        <source>Taken in on {date} at {time}</source>
        <translation>Прынята {date} а {time}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фатаграфія</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Дакумент</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>Аўдыяфайл</translation>
    </message>
    <message>
        <source>Interview recording</source>
        <translation>Запіс размовы</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Відэа</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Іншы файл</translation>
    </message>
    <message>
        <source>They have not said yes to a sound recording.</source>
        <translation>Адказу «так» на запіс голасу няма.</translation>
    </message>
    <message>
        <source>They have not said yes to pictures.</source>
        <translation>Адказу «так» на здымкі няма.</translation>
    </message>
    <message>
        <source>They said no to storing it.</source>
        <translation>Захоўваць сведчанне не дазволілі.</translation>
    </message>
    <message>
        <source>It is kept here, encrypted, and goes nowhere without that.</source>
        <translation>Файл захоўваецца тут зашыфраваны і без гэтага «так» нікуды не трапляе.</translation>
    </message>
    <message>
        <source>Ask them. Without their yes the testimony cannot be sealed with it; then take it out again.</source>
        <translation>Спытайце чалавека. Без яго «так» сведчанне з гэтым файлам запячатаць нельга; тады прыбярыце файл.</translation>
    </message>
    <message>
        <source>They said no to storing it, so nothing more is taken in.</source>
        <translation>Захоўваць сведчанне не дазволілі, таму больш нічога не прымаецца.</translation>
    </message>
    <message>
        <source>What came in before is still here, encrypted, and goes nowhere.</source>
        <translation>Тое, што трапіла сюды раней, засталося тут у зашыфраваным выглядзе і нікуды не пойдзе.</translation>
    </message>
    <message>
        <source>Ask again on the page “Consent”, or remove what is here.</source>
        <translation>Спытайце яшчэ раз на старонцы «Згода» або прыбярыце тое, што тут ёсць.</translation>
    </message>
    <message>
        <source>What was recorded until then is kept here, encrypted, and goes nowhere without their yes.</source>
        <translation>Тое, што запісана да гэтага, захоўваецца тут зашыфраваным і без «так» чалавека нікуды не трапляе.</translation>
    </message>
    <message>
        <source>Ask whether they want it gone. If so, remove it on the page “Evidence”.</source>
        <translation>Спытайце, ці хоча чалавек, каб запісу не было. Калі так, прыбярыце яго на старонцы «Доказы».</translation>
    </message>
    <message>
        <source>The recording was ended: they said no to storing what they say.</source>
        <translation>Запіс спынены: захоўваць сведчанне чалавек не дазволіў.</translation>
    </message>
    <message>
        <source>The recording was ended: they said no to it.</source>
        <translation>Запіс спынены: чалавек ад яго адмовіўся.</translation>
    </message>
    <message>
        <source>The recording was ended: there is no yes to it any more.</source>
        <translation>Запіс спынены: адказу «так» на яго больш няма.</translation>
    </message>
    <message>
        <source>Taken: {words}</source>
        <translation>Знята: {words}</translation>
    </message>
    <message>
        <source>Place: {words}</source>
        <translation>Месца: {words}</translation>
    </message>
    <message>
        <source>Device: {words}</source>
        <translation>Прылада: {words}</translation>
    </message>
    <message>
        <source>Number of the device: {words}</source>
        <translation>Нумар прылады: {words}</translation>
    </message>
    <message>
        <source>Name in the device: {words}</source>
        <translation>Імя ў прыладзе: {words}</translation>
    </message>
    <message>
        <source>Program: {words}</source>
        <translation>Праграма: {words}</translation>
    </message>
    <message>
        <source>Description: {words}</source>
        <translation>Апісанне: {words}</translation>
    </message>
    <message>
        <source>The file itself says, and anybody can have written:</source>
        <translation>Так кажа сам файл, і напісаць гэта мог хто заўгодна:</translation>
    </message>
    <message>
        <source>The file says nothing of time, place or device.</source>
        <translation>Пра час, месца і прыладу файл нічога не кажа.</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Запіс не ідзе</translation>
    </message>
    <message>
        <source>Waiting for the microphone</source>
        <translation>Чакаем мікрафона</translation>
    </message>
    <message>
        <source>Keeping the recording</source>
        <translation>Запіс захоўваецца</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запісаць</translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <translation>Ідзе запіс {time}</translation>
    </message>
    <message>
        <source>Sketch pad</source>
        <translation>Аркуш для схем</translation>
    </message>
    <message>
        <source>Physical items</source>
        <translation>Рэчы</translation>
    </message>
    <message>
        <source>This picture is too large to be shown here.</source>
        <translation>Здымак завялікі, каб паказаць яго тут.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown.</source>
        <translation>Здымак пашкоджаны, яго нельга паказаць.</translation>
    </message>
    <message>
        <source>Opening this picture took too long or was not safe, so it was stopped.</source>
        <translation>Адкрыццё здымка зацягнулася або было небяспечнае, таму яно спынена.</translation>
    </message>
    <message>
        <source>This computer cannot open pictures and sound safely, so none are opened here.</source>
        <translation>Гэты камп’ютар не можа бяспечна адкрываць здымкі і гук, таму тут яны не адкрываюцца.</translation>
    </message>
    <message>
        <source>Nothing here yet. Add photos, documents or sound files, or drop them on this page. Each is hashed and encrypted as it comes in; the file it came from stays as it is.</source>
        <translation>Тут пакуль нічога няма. Дадайце фатаграфіі, дакументы або аўдыяфайлы ці перацягніце іх на гэтую старонку. Кожны файл пры дадаванні атрымлівае хэш і шыфруецца; сам зыходны файл не мяняецца.</translation>
    </message>
    <message>
        <source>Taking in file {number} of {total}</source>
        <translation>Прымаецца файл {number} з {total}</translation>
    </message>
    <message>
        <source>{name} is kept, not shown here.</source>
        <translation>{name}: захоўваецца, тут не паказваецца.</translation>
    </message>
    <message>
        <source>It stays exactly as it came, and goes into the seal.</source>
        <translation>Файл застаецца дакладна такім, якім прыйшоў, і будзе запячатаны разам з усім.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Памер</translation>
    </message>
    <message>
        <source>SHA-512</source>
        <translation>SHA-512</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Згода</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Не дазволена</translation>
    </message>
    <message>
        <source>The original keeps all of this, in the vault and in every sealed file that holds it. What is shown here on the screen does not carry it, and a picture in a redacted copy only if somebody chooses so.</source>
        <translation>Арыгінал захоўвае ўсё гэта — у сховішчы і ў кожным запячатаным файле, дзе ён ёсць. У тым, што паказана тут на экране, гэтага няма, а ў здымку ў копіі з выключэннямі — ёсць, толькі калі нехта так выбраў.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Скончыць</translation>
    </message>
    <message>
        <source>End the recording</source>
        <translation>Скончыць запіс</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказы</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Дадаць файлы</translation>
    </message>
    <message>
        <source>Record the interview</source>
        <translation>Запісаць размову</translation>
    </message>
    <message>
        <source>Ask them now</source>
        <translation>Спытаць цяпер</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken in.</source>
        <translation>
            <numerusform>%n файл не ўдалося прыняць.</numerusform>
            <numerusform>%n файлы не ўдалося прыняць.</numerusform>
            <numerusform>%n файлаў не ўдалося прыняць.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came in whole.</source>
        <translation>
            <numerusform>%n файл прыняты цалкам.</numerusform>
            <numerusform>%n файлы прынятыя цалкам.</numerusform>
            <numerusform>%n файлаў прынята цалкам.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept exactly as it came.</source>
        <translation>Файл захоўваецца дакладна такім, якім прыйшоў.</translation>
    </message>
    <message>
        <source>Show it clearly</source>
        <translation>Паказаць выразна</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Прайграць</translation>
    </message>
    <message>
        <source>Draw another from it</source>
        <translation>Намаляваць на яе аснове новую</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад да спіса</translation>
    </message>
    <message>
        <source>Blur it again</source>
        <translation>Зноў размыць</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Паўза</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Месца ў запісе</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Folder:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Назва файла:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Тып:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усе файлы (*)</translation>
    </message>
</context>
<context>
    <name>gaps</name>
    <message>
        <source>Only they can change it: ask them, on the consent page, before the testimony is sealed.</source>
        <translation>Змяніць гэта можа толькі сведка: спытайце на старонцы згоды, перш чым запячатаць сведчанне.</translation>
    </message>
    <message>
        <source>Beside the pages of the interview stands where something is missing.</source>
        <translation>Побач са старонкамі размовы паказана, дзе чаго не хапае.</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>нешта яшчэ</translation>
    </message>
    <message>
        <source>They did not agree to this.</source>
        <translation>На гэта няма згоды.</translation>
    </message>
    <message>
        <source>a correction was begun and is not noted</source>
        <translation>выпраўленне пачатае і не запісанае</translation>
    </message>
    <message>
        <source>a question was begun and is not noted</source>
        <translation>пытанне пачатае і не запісанае</translation>
    </message>
    <message>
        <source>a handover was begun and is not noted</source>
        <translation>перадача пачатая і не запісаная</translation>
    </message>
    <message>
        <source>there is no proof of the consent</source>
        <translation>няма пацверджання згоды</translation>
    </message>
    <message>
        <source>the interpreter has not certified the interpreting</source>
        <translation>перакладчык не засведчыў вуснага перакладу</translation>
    </message>
    <message>
        <source>the translator has not certified the translation</source>
        <translation>перакладчык не засведчыў пісьмовага перакладу</translation>
    </message>
    <message>
        <source>who was in the room</source>
        <translation>хто быў пры размове</translation>
    </message>
    <message>
        <source>the languages</source>
        <translation>мовы</translation>
    </message>
    <message>
        <source>consent: purpose understood</source>
        <translation>згода: мэта зразумелая</translation>
    </message>
    <message>
        <source>consent: of their own free will</source>
        <translation>згода: удзел добраахвотны</translation>
    </message>
    <message>
        <source>consent: the limits of secrecy</source>
        <translation>згода: межы канфідэнцыйнасці</translation>
    </message>
    <message>
        <source>consent: to keep the testimony</source>
        <translation>згода: захоўванне сведчання</translation>
    </message>
    <message>
        <source>a recording without consent to it</source>
        <translation>запіс голасу без згоды на яго</translation>
    </message>
    <message>
        <source>pictures without consent to them</source>
        <translation>здымкі без згоды на іх</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>аповед</translation>
    </message>
    <message>
        <source>the read-back</source>
        <translation>чытанне ўслых</translation>
    </message>
    <message>
        <source>how they feel at the end</source>
        <translation>як чалавек пачуваецца ў канцы</translation>
    </message>
    <message>
        <source>the closing</source>
        <translation>завяршэнне размовы</translation>
    </message>
    <message>
        <source>whether they gave accounts before</source>
        <translation>ці былі ранейшыя аповеды</translation>
    </message>
    <message>
        <source>the guardian, or whoever may agree for them</source>
        <translation>апякун або той, хто можа даць згоду за чалавека</translation>
    </message>
    <message>
        <source>that they agree themselves</source>
        <translation>уласная згода сведкі</translation>
    </message>
    <message>
        <source>the person themself said no: this cannot be sealed</source>
        <translation>сам чалавек сказаў «не»: запячатаць гэта нельга</translation>
    </message>
    <message>
        <source>marks on the body without consent to them</source>
        <translation>адзнакі на целе без згоды на іх</translation>
    </message>
    <message>
        <source>intimate marks without consent to them</source>
        <translation>інтымныя адзнакі без згоды на іх</translation>
    </message>
    <message>
        <source>that they accept the interpreter</source>
        <translation>згода на перакладчыка</translation>
    </message>
    <message>
        <source>a picture or recording that something points at</source>
        <translation>здымак або запіс, на які ёсць спасылка</translation>
    </message>
    <message>
        <source>a recording or sketch that was cut off: lock and unlock, it is taken in then</source>
        <translation>абарваны запіс або схема: заблакуйце і разблакуйце — тады гэта будзе прынята</translation>
    </message>
    <message>
        <source>a date, number or place that cannot be</source>
        <translation>дата, лік або месца, якіх не можа быць</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>словы</translation>
    </message>
    <message>
        <source>what is taken back</source>
        <translation>што адклікаецца</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>прычына</translation>
    </message>
    <message>
        <source>the level</source>
        <translation>ступень адпаведнасці</translation>
    </message>
    <message>
        <source>fewer questions, at most 100</source>
        <translation>менш пытанняў: не больш за 100</translation>
    </message>
    <message>
        <source>when it was</source>
        <translation>калі гэта было</translation>
    </message>
    <message>
        <source>Their fingerprint was not compared yet. Do it under People &amp; keys.</source>
        <translation>Адбітак гэтага ключа яшчэ не звераны. Зрабіце гэта ў раздзеле «Людзі і ключы».</translation>
    </message>
    <message>
        <source>The organisation says that this key does not count any more.</source>
        <translation>Арганізацыя паведамляе, што гэты ключ больш не дзейнічае.</translation>
    </message>
    <message>
        <source>It is not noted that they understood what the testimony is for.</source>
        <translation>Не запісана, што чалавек разумее, дзеля чаго патрэбнае сведчанне.</translation>
    </message>
    <message>
        <source>It is not noted that they testify of their own free will.</source>
        <translation>Не запісана, што чалавек сведчыць добраахвотна.</translation>
    </message>
    <message>
        <source>It is not noted that they know the limits of secrecy.</source>
        <translation>Не запісана, што чалавек ведае межы канфідэнцыйнасці.</translation>
    </message>
    <message>
        <source>They did not agree that the testimony is kept.</source>
        <translation>Няма згоды на захоўванне сведчання.</translation>
    </message>
    <message>
        <source>They did not agree to a sound recording.</source>
        <translation>Няма згоды на запіс голасу.</translation>
    </message>
    <message>
        <source>They did not agree to pictures.</source>
        <translation>Няма згоды на здымкі.</translation>
    </message>
    <message>
        <source>They did not agree that parts of it are quoted.</source>
        <translation>Няма згоды на цытаванне ўрыўкаў.</translation>
    </message>
    <message>
        <source>They did not agree that a readable copy stays on this device.</source>
        <translation>Няма згоды на тое, каб на гэтай прыладзе заставалася копія, якую можна прачытаць.</translation>
    </message>
    <message>
        <source>They did not ask for a copy.</source>
        <translation>Чалавек не прасіў копіі.</translation>
    </message>
    <message>
        <source>They did not agree to be asked again.</source>
        <translation>Няма згоды на новыя пытанні.</translation>
    </message>
    <message>
        <source>They did not agree to share it with the legal team.</source>
        <translation>Няма згоды перадаваць гэта юрыстам арганізацыі.</translation>
    </message>
    <message>
        <source>They did not agree to share it with a national prosecutor.</source>
        <translation>Няма згоды перадаваць гэта нацыянальным органам пракуратуры.</translation>
    </message>
    <message>
        <source>They did not agree to share it with the International Criminal Court.</source>
        <translation>Няма згоды перадаваць гэта Міжнароднаму крымінальнаму суду.</translation>
    </message>
    <message>
        <source>They did not agree to share it with a UN investigation.</source>
        <translation>Няма згоды перадаваць гэта следчым механізмам ААН.</translation>
    </message>
    <message>
        <source>They did not agree to share it with a UN treaty body.</source>
        <translation>Няма згоды перадаваць гэта дагаворным органам ААН.</translation>
    </message>
    <message>
        <source>They did not agree to share it with a future tribunal.</source>
        <translation>Няма згоды перадаваць гэта будучаму суду або трыбуналу.</translation>
    </message>
    <message>
        <source>They did not agree to share it with another organisation.</source>
        <translation>Няма згоды перадаваць гэта іншай праваабарончай арганізацыі.</translation>
    </message>
    <message>
        <source>They did not agree to share it with researchers.</source>
        <translation>Няма згоды перадаваць гэта даследчыкам.</translation>
    </message>
    <message>
        <source>They did not agree to share it with the media.</source>
        <translation>Няма згоды перадаваць гэта журналістам і СМІ.</translation>
    </message>
    <message>
        <source>They did not agree to share it with an archive.</source>
        <translation>Няма згоды перадаваць гэта ў архіў.</translation>
    </message>
    <message>
        <source>First let them tell it in their own words, and say when that is complete.</source>
        <translation>Спачатку няхай чалавек раскажа сваімі словамі і скажа, калі гэта ўсё.</translation>
    </message>
    <message>
        <source>This is a first account. It is never printed as a statement.</source>
        <translation>Гэта першы аповед. Як паказанні ён ніколі не друкуецца.</translation>
    </message>
    <message>
        <source>They did not agree that marks on the body are noted.</source>
        <translation>Няма згоды на адзнакі на малюнку цела.</translation>
    </message>
    <message>
        <source>They did not agree to speak of intimate parts of the body.</source>
        <translation>Няма згоды гаварыць пра інтымныя часткі цела.</translation>
    </message>
    <message>
        <source>The day until which they agreed that it is kept is past.</source>
        <translation>Дзень, да якога чалавек згадзіўся на захоўванне, мінуў.</translation>
    </message>
    <message>
        <source>They took back paragraphs that are in this sealed file.</source>
        <translation>Чалавек адклікаў пункты, якія ёсць у гэтым запячатаным файле.</translation>
    </message>
    <message>
        <source>They did not agree that any of those you chose gets it for that purpose.</source>
        <translation>Чалавек не даў згоды, каб хто-небудзь з выбраных атрымаў сведчанне для гэтай мэты.</translation>
    </message>
    <message>
        <source>They agreed to no purpose for sharing it with the legal team.</source>
        <translation>Няма згоды на ніводную мэту перадачы юрыстам арганізацыі.</translation>
    </message>
    <message>
        <source>They agreed to no purpose for sharing it with a national prosecutor.</source>
        <translation>Няма згоды на ніводную мэту перадачы нацыянальным органам пракуратуры.</translation>
    </message>
    <message>
        <source>They agreed to no purpose for sharing it with the ICC.</source>
        <translation>Няма згоды на ніводную мэту перадачы Міжнароднаму крымінальнаму суду.</translation>
    </message>
    <message>
        <source>They agreed to no purpose for sharing it with a UN investigation.</source>
        <translation>Няма згоды на ніводную мэту перадачы следчым механізмам ААН.</translation>
    </message>
    <message>
        <source>They agreed to no purpose for sharing it with a UN treaty body.</source>
        <translation>Няма згоды на ніводную мэту перадачы дагаворным органам ААН.</translation>
    </message>
    <message>
        <source>They agreed to no purpose for sharing it with a future tribunal.</source>
        <translation>Няма згоды на ніводную мэту перадачы будучаму суду або трыбуналу.</translation>
    </message>
    <message>
        <source>They agreed to no purpose for sharing it with another organisation.</source>
        <translation>Няма згоды на ніводную мэту перадачы іншай праваабарончай арганізацыі.</translation>
    </message>
    <message>
        <source>They agreed to no purpose for sharing it with researchers.</source>
        <translation>Няма згоды на ніводную мэту перадачы даследчыкам.</translation>
    </message>
    <message>
        <source>They agreed to no purpose for sharing it with the media.</source>
        <translation>Няма згоды на ніводную мэту перадачы журналістам і СМІ.</translation>
    </message>
    <message>
        <source>They agreed to no purpose for sharing it with an archive.</source>
        <translation>Няма згоды на ніводную мэту перадачы ў архіў.</translation>
    </message>
    <message>
        <source>It may go to the legal team only if it says less of who they are.</source>
        <translation>Юрыстам арганізацыі гэта можна перадаць, толькі калі там менш сказана, хто сведка.</translation>
    </message>
    <message>
        <source>It may go to a national prosecutor only if it says less of who they are.</source>
        <translation>Нацыянальным органам пракуратуры гэта можна перадаць, толькі калі там менш сказана, хто сведка.</translation>
    </message>
    <message>
        <source>It may go to the ICC only if it says less of who they are.</source>
        <translation>Міжнароднаму крымінальнаму суду гэта можна перадаць, толькі калі там менш сказана, хто сведка.</translation>
    </message>
    <message>
        <source>It may go to a UN investigation only if it says less of who they are.</source>
        <translation>Следчым механізмам ААН гэта можна перадаць, толькі калі там менш сказана, хто сведка.</translation>
    </message>
    <message>
        <source>It may go to a UN treaty body only if it says less of who they are.</source>
        <translation>Дагаворным органам ААН гэта можна перадаць, толькі калі там менш сказана, хто сведка.</translation>
    </message>
    <message>
        <source>It may go to a future tribunal only if it says less of who they are.</source>
        <translation>Будучаму суду або трыбуналу гэта можна перадаць, толькі калі там менш сказана, хто сведка.</translation>
    </message>
    <message>
        <source>It may go to another organisation only if it says less of who they are.</source>
        <translation>Іншай праваабарончай арганізацыі гэта можна перадаць, толькі калі там менш сказана, хто сведка.</translation>
    </message>
    <message>
        <source>It may go to researchers only if it says less of who they are.</source>
        <translation>Даследчыкам гэта можна перадаць, толькі калі там менш сказана, хто сведка.</translation>
    </message>
    <message>
        <source>It may go to the media only if it says less of who they are.</source>
        <translation>Журналістам і СМІ гэта можна перадаць, толькі калі там менш сказана, хто сведка.</translation>
    </message>
    <message>
        <source>It may go to an archive only if it says less of who they are.</source>
        <translation>У архіў гэта можна перадаць, толькі калі там менш сказана, хто сведка.</translation>
    </message>
    <message>
        <source>How much is taken is settled on the first page of the interview.</source>
        <translation>Наколькі поўны аповед запісваецца, вырашаюць на першай старонцы размовы.</translation>
    </message>
    <message>
        <source>Only they can change it: whoever took the testimony can ask them when they come by themselves.</source>
        <translation>Змяніць гэта можа толькі сведка: спытаць можа той, хто браў сведчанне, калі чалавек прыйдзе па ўласнай волі.</translation>
    </message>
    <message>
        <source>The person themself said no: this cannot be sealed. What is written can be destroyed under Settings, “Before a border”.</source>
        <translation>Сам чалавек сказаў «не»: запячатаць гэта нельга. Тое, што запісана, можна знішчыць: «Налады», «Перад мяжой».</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>In order</source>
        <translation>У парадку</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невядома</translation>
    </message>
    <message>
        <source>Act on it</source>
        <translation>Патрабуе ўвагі</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Гэты камп’ютар</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Праверыць яшчэ раз</translation>
    </message>
    <message>
        <source>What is looked at: encryption under the vault, memory that the system writes to the disk, where the folder lies, who else writes there, the clock, room on the disk, and the age of the last backup.</source>
        <translation>Што правяраецца: шыфраванне дыска пад сховішчам, памяць, якую сістэма запісвае на дыск, дзе ляжыць папка, хто яшчэ туды піша, гадзіннік, вольнае месца на дыску і даўнасць апошняй рэзервовай копіі.</translation>
    </message>
    <message>
        <source>Nothing is changed and nothing is sent. What the system does not say is called unknown.</source>
        <translation>Нічога не мяняецца і нікуды не адпраўляецца. Тое, пра што сістэма не паведамляе, названа невядомым.</translation>
    </message>
    <message>
        <source>The program can protect the vault only as well as the computer under it. These are hints: nothing here stops you from working.</source>
        <translation>Праграма можа засцерагчы сховішча толькі настолькі, наколькі надзейны сам камп’ютар. Гэта падказкі: яны не перашкаджаюць вам працаваць.</translation>
    </message>
    <message>
        <source>Switch on the encryption of the whole disk: LUKS, FileVault or BitLocker. It can take a new installation of the system; ask whoever looks after your computers.</source>
        <translation>Уключыце шыфраванне ўсяго дыска: LUKS, FileVault або BitLocker. Можа спатрэбіцца нанова ўсталяваць сістэму; спытайце таго, хто даглядае вашы камп’ютары.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your computers, and keep the answer in mind.</source>
        <translation>Спытайце таго, хто даглядае вашы камп’ютары, і запомніце адказ.</translation>
    </message>
    <message>
        <source>Encrypt the whole disk, or switch the swap space off. Until then switch the computer off after work instead of leaving it locked.</source>
        <translation>Зашыфруйце ўвесь дыск або адключыце абмен памяці з дыскам (swap). Да таго часу пасля працы выключайце камп’ютар, а не толькі блакуйце яго.</translation>
    </message>
    <message>
        <source>Encrypt the whole disk, or switch hibernation off in the power settings. Do not let the computer hibernate while the vault is open.</source>
        <translation>Зашыфруйце ўвесь дыск або адключыце гібернацыю ў наладах сілкавання. Не давайце камп’ютару пераходзіць у гібернацыю, пакуль сховішча адкрыта.</translation>
    </message>
    <message>
        <source>Close the program and move the folder of the vault to the disk of this computer.</source>
        <translation>Закрыйце праграму і перанясіце папку сховішча на дыск гэтага камп’ютара.</translation>
    </message>
    <message>
        <source>Set the clock of the computer. The order of what happened does not depend on it, but the times that you seal do.</source>
        <translation>Наладзьце гадзіннік камп’ютара. Парадак падзей ад яго не залежыць, а вось час, які вы запячатваеце, залежыць.</translation>
    </message>
    <message>
        <source>Look at this computer: findings to act on: {count}</source>
        <translation>Зірніце на гэты камп’ютар, нешта патрабуе ўвагі: {count}</translation>
    </message>
    <message>
        <source>The disk is encrypted.</source>
        <translation>Дыск зашыфраваны.</translation>
    </message>
    <message>
        <source>Who takes the computer switched off finds neither the vault&apos;s files nor what was deleted from them, without the password of the disk.</source>
        <translation>Хто забярэ выключаны камп’ютар, той без пароля дыска не знойдзе ні файлаў сховішча, ні таго, што з іх выдалена.</translation>
    </message>
    <message>
        <source>The disk is not encrypted, as far as can be seen.</source>
        <translation>Наколькі відаць, дыск не зашыфраваны.</translation>
    </message>
    <message>
        <source>The vault itself is encrypted. But the disk shows that it is there and how large it is, and may keep old blocks of it that no program can wipe.</source>
        <translation>Само сховішча зашыфравана. Але па дыску відаць, што яно ёсць і якога памеру, і на ім могуць заставацца старыя блокі сховішча, якіх не зацярэ ніводная праграма.</translation>
    </message>
    <message>
        <source>It is unknown whether the disk is encrypted.</source>
        <translation>Невядома, ці зашыфраваны дыск.</translation>
    </message>
    <message>
        <source>The system does not say what lies under the vault.</source>
        <translation>Сістэма не паведамляе, на чым ляжыць сховішча.</translation>
    </message>
    <message>
        <source>The vault lies in memory, on no disk.</source>
        <translation>Сховішча ляжыць у памяці, не на дыску.</translation>
    </message>
    <message>
        <source>It is gone when the computer is switched off or loses power.</source>
        <translation>Яно знікне, калі выключыць камп’ютар або прападзе сілкаванне.</translation>
    </message>
    <message>
        <source>If that is not what you want, close the program and move the folder of the vault to an encrypted disk.</source>
        <translation>Калі вы гэтага не хочаце, закрыйце праграму і перанясіце папку сховішча на зашыфраваны дыск.</translation>
    </message>
    <message>
        <source>Memory that is moved to the disk is encrypted there.</source>
        <translation>Памяць, якая пераносіцца на дыск, там зашыфравана.</translation>
    </message>
    <message>
        <source>No open words are left on the disk in this way.</source>
        <translation>Такім шляхам на дыску не застаецца адкрытых слоў.</translation>
    </message>
    <message>
        <source>No memory is moved to the disk.</source>
        <translation>Памяць на дыск не пераносіцца.</translation>
    </message>
    <message>
        <source>Memory can be moved to the disk without encryption.</source>
        <translation>Памяць можа пераносіцца на дыск без шыфравання.</translation>
    </message>
    <message>
        <source>Words and keys of an open vault may be written there by the system and stay, also after the vault is locked. The program cannot prevent it.</source>
        <translation>Сістэма можа запісаць туды словы і ключы адкрытага сховішча, і яны застануцца нават пасля блакавання. Праграма не можа гэтаму перашкодзіць.</translation>
    </message>
    <message>
        <source>It is unknown whether memory is moved to the disk in the clear.</source>
        <translation>Невядома, ці пераносіцца памяць на дыск без шыфравання.</translation>
    </message>
    <message>
        <source>The system does not say.</source>
        <translation>Сістэма не паведамляе.</translation>
    </message>
    <message>
        <source>Hibernation writes the memory to an encrypted disk.</source>
        <translation>Пры гібернацыі памяць запісваецца на зашыфраваны дыск.</translation>
    </message>
    <message>
        <source>The vault locks before the computer sleeps, if the system says so.</source>
        <translation>Сховішча блакуецца перад сном камп’ютара, калі сістэма пра гэта паведамляе.</translation>
    </message>
    <message>
        <source>The computer does not hibernate.</source>
        <translation>Камп’ютар не пераходзіць у гібернацыю.</translation>
    </message>
    <message>
        <source>No copy of the memory is written to the disk.</source>
        <translation>Копія памяці на дыск не запісваецца.</translation>
    </message>
    <message>
        <source>Hibernation writes the memory to a disk in the clear.</source>
        <translation>Пры гібернацыі памяць запісваецца на дыск без шыфравання.</translation>
    </message>
    <message>
        <source>All of the memory is written, with whatever was open. The vault locks first where the system says in time that it will sleep; not every system does.</source>
        <translation>Запісваецца ўся памяць з усім, што было адкрыта. Сховішча спачатку блакуецца, калі сістэма своечасова папярэджвае пра сон; так робіць не кожная сістэма.</translation>
    </message>
    <message>
        <source>It is unknown whether hibernation writes memory in the clear.</source>
        <translation>Невядома, ці запісвае гібернацыя памяць без шыфравання.</translation>
    </message>
    <message>
        <source>The vault lies on a disk of this computer.</source>
        <translation>Сховішча ляжыць на дыску гэтага камп’ютара.</translation>
    </message>
    <message>
        <source>No network drive and none of the known synchronising programs was found.</source>
        <translation>Ні сеткавага дыска, ні вядомых праграм сінхранізацыі не знойдзена.</translation>
    </message>
    <message>
        <source>The vault lies on another computer, over a network.</source>
        <translation>Сховішча ляжыць на іншым камп’ютары, у сетцы.</translation>
    </message>
    <message>
        <source>Others can copy it there at any time, and what was saved can be lost when the connection breaks: such drives promise to write and do not always do it.</source>
        <translation>Іншыя ў любы момант могуць яго там скапіраваць, а калі абарвецца сувязь, можа прапасці захаванае: такія дыскі абяцаюць запісаць і не заўсёды гэта робяць.</translation>
    </message>
    <message>
        <source>The vault lies in a folder that is copied elsewhere.</source>
        <translation>Сховішча ляжыць у папцы, якая капіруецца некуды яшчэ.</translation>
    </message>
    <message>
        <source>A synchronising program sends copies to somebody else&apos;s computer, and keeps old ones. With the passphrase they open what was not sealed yet. It can put old files back in the place of new ones.</source>
        <translation>Праграма сінхранізацыі адпраўляе копіі на чужы камп’ютар і захоўвае старыя. З парольнай фразай яны адкрываюць тое, што яшчэ не запячатана. Яна можа і падмяніць новыя файлы старымі.</translation>
    </message>
    <message>
        <source>It is unknown on what kind of disk the vault lies.</source>
        <translation>Невядома, на якім дыску ляжыць сховішча.</translation>
    </message>
    <message>
        <source>No other program writes into the vault now.</source>
        <translation>Цяпер ніякая іншая праграма не піша ў сховішча.</translation>
    </message>
    <message>
        <source>Programs of other users are not seen; they have no right to write.</source>
        <translation>Праграм іншых карыстальнікаў не відаць; права пісаць сюды яны не маюць.</translation>
    </message>
    <message>
        <source>Another program writes into the vault: {names}.</source>
        <translation>У сховішча піша іншая праграма: {names}.</translation>
    </message>
    <message>
        <source>It may copy the vault, or put old files in place of new ones. The program would notice, but could not bring back what is lost.</source>
        <translation>Яна можа скапіраваць сховішча або падмяніць новыя файлы старымі. Праграма гэта заўважыць, але страчанага не верне.</translation>
    </message>
    <message>
        <source>Find out what it is, and end it.</source>
        <translation>Высветліце, што гэта, і спыніце яе.</translation>
    </message>
    <message>
        <source>Other users of this computer may change the vault.</source>
        <translation>Іншыя карыстальнікі гэтага камп’ютара могуць змяніць сховішча.</translation>
    </message>
    <message>
        <source>They cannot read it, but they can copy and delete it. Somebody changed the rights of its folder: the program makes it for you alone.</source>
        <translation>Прачытаць яго яны не могуць, але могуць скапіраваць і выдаліць. Нехта змяніў правы на папку: праграма стварае яе толькі для вас.</translation>
    </message>
    <message>
        <source>Take the rights of group and others from the folder.</source>
        <translation>Забярыце правы на папку ў групы і ўсіх астатніх.</translation>
    </message>
    <message>
        <source>It is unknown whether others write into the vault.</source>
        <translation>Невядома, ці пішуць у сховішча іншыя.</translation>
    </message>
    <message>
        <source>The clock is not behind what is known.</source>
        <translation>Гадзіннік не адстае ад таго, што вядома.</translation>
    </message>
    <message>
        <source>It is neither before the last entry of the vault nor before this program was made. Whether it is right cannot be known from here.</source>
        <translation>Ён паказвае час не ранейшы за апошні запіс у сховішчы і за выпуск гэтай праграмы. Ці правільны ён, адсюль даведацца нельга.</translation>
    </message>
    <message>
        <source>The clock is behind the last entry of the vault.</source>
        <translation>Гадзіннік адстае ад апошняга запісу ў сховішчы.</translation>
    </message>
    <message>
        <source>Either it is wrong now, or it was wrong then.</source>
        <translation>Ён няправільны або цяпер, або быў няправільны тады.</translation>
    </message>
    <message>
        <source>The clock shows a day before this program was made: it is wrong.</source>
        <translation>Гадзіннік паказвае дзень да выпуску гэтай праграмы: ён няправільны.</translation>
    </message>
    <message>
        <source>What you write now would bear a false time.</source>
        <translation>Тое, што вы запішаце цяпер, будзе мець няправільны час.</translation>
    </message>
    <message>
        <source>It is unknown whether the clock is behind.</source>
        <translation>Невядома, ці адстае гадзіннік.</translation>
    </message>
    <message>
        <source>The time of the vault&apos;s last entry cannot be read.</source>
        <translation>Час апошняга запісу ў сховішчы не ўдаецца прачытаць.</translation>
    </message>
    <message>
        <source>Compare the clock of the computer with another one.</source>
        <translation>Параўнайце гадзіннік камп’ютара з іншым.</translation>
    </message>
    <message>
        <source>There is room on the disk: {free}.</source>
        <translation>На дыску ёсць месца: {free}.</translation>
    </message>
    <message>
        <source>That is more than twice what the largest open testimony or an interview of an hour takes: {needed}.</source>
        <translation>Гэта больш за падвойны памер найбольшага незавершанага сведчання або гадзіны размовы: {needed}.</translation>
    </message>
    <message>
        <source>There is little room on the disk: {free}.</source>
        <translation>На дыску мала месца: {free}.</translation>
    </message>
    <message>
        <source>Twice what the largest open testimony or an interview of an hour takes is {needed}. An interview or a seal may have to stop in the middle; what was saved by then stays.</source>
        <translation>Падвойны памер найбольшага незавершанага сведчання або гадзіны размовы — {needed}. Размова або запячатванне можа перарвацца на сярэдзіне; тое, што да таго захавана, застанецца.</translation>
    </message>
    <message>
        <source>Make room before the next interview: move other files away.</source>
        <translation>Вызваліце месца перад наступнай размовай: перанясіце іншыя файлы.</translation>
    </message>
    <message>
        <source>The last backup is not old. Days since: {days}.</source>
        <translation>Апошняя рэзервовая копія не старая. Дзён з таго часу: {days}.</translation>
    </message>
    <message>
        <source>It was opened and compared when it was made.</source>
        <translation>Пасля стварэння яе адкрылі і параўналі.</translation>
    </message>
    <message>
        <source>Nothing is open that only a backup would protect.</source>
        <translation>Няма нічога незавершанага, што берагла б толькі рэзервовая копія.</translation>
    </message>
    <message>
        <source>What is sealed is protected by its sealed file, once it is out.</source>
        <translation>Запячатанае абаронена сваім запячатаным файлам, калі той ужо перададзены.</translation>
    </message>
    <message>
        <source>The last backup is old. Days since: {days}.</source>
        <translation>Апошняя рэзервовая копія старая. Дзён з таго часу: {days}.</translation>
    </message>
    <message>
        <source>If this computer is lost, what was taken since then is lost with it.</source>
        <translation>Калі згубіць гэты камп’ютар, разам з ім прападзе ўсё, што запісана з таго часу.</translation>
    </message>
    <message>
        <source>Make a backup now, or seal what is closed.</source>
        <translation>Зрабіце рэзервовую копію цяпер або запячатайце завершанае.</translation>
    </message>
    <message>
        <source>There is no backup of what is not sealed yet.</source>
        <translation>Рэзервовай копіі незапячатанага няма.</translation>
    </message>
    <message>
        <source>If this computer is lost, testimonies in work are lost with it.</source>
        <translation>Калі згубіць гэты камп’ютар, разам з ім прападуць сведчанні, над якімі ідзе праца.</translation>
    </message>
    <message>
        <source>Close and seal interviews soon, or set up a backup. A backup opens with your organisation&apos;s recovery key alone.</source>
        <translation>Хутчэй завяршайце і запячатвайце размовы або наладзьце рэзервовую копію. Яе адкрывае толькі ключ аднаўлення вашай арганізацыі.</translation>
    </message>
    <message>
        <source>It is unknown how old the last backup is.</source>
        <translation>Невядома, калі зроблена апошняя рэзервовая копія.</translation>
    </message>
    <message>
        <source>Its time does not fit the clock of this computer.</source>
        <translation>Яе час не стасуецца з гадзіннікам гэтага камп’ютара.</translation>
    </message>
    <message>
        <source>Look at the clock, then make a new backup.</source>
        <translation>Праверце гадзіннік і зрабіце новую рэзервовую копію.</translation>
    </message>
</context>
<context>
    <name>inbox</name>
    <message>
        <source>Read it</source>
        <translation>Прачытаць</translation>
    </message>
    <message>
        <source>People &amp; keys</source>
        <translation>Людзі і ключы</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Арганізацыя</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Хто падпісаў</translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation>Запячатана</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Што гэта</translation>
    </message>
    <message>
        <source>The one that is here</source>
        <translation>Тое, што ўжо тут</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>{moment}
as the signer says; not checked</source>
        <translation>{moment}
паводле слоў падпісанта; не праверана</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вынік праверкі</translation>
    </message>
    <message>
        <source>A sealed file is what somebody handed over to you: a testimony, what was said about one later, a receipt, a roster of keys. Opening it checks who signed it and every byte of it, and keeps nothing.</source>
        <translation>Запячатаны файл — гэта тое, што вам нехта перадаў: сведчанне, сказанае пра яго пазней, пацвярджэнне атрымання, спіс ключоў. Калі яго адкрыць, праграма праверыць, хто падпісаў, і кожны байт, але нічога не пакіне ў сховішчы.</translation>
    </message>
    <message>
        <source>The name beside a file is the one under which you know its signer. What a file says about itself is never shown, because anybody can write it.</source>
        <translation>Імя каля файла — тое, пад якім вы ведаеце падпісанта. Што файл кажа пра сябе сам, не паказваецца ніколі: такое можа напісаць хто заўгодна.</translation>
    </message>
    <message>
        <source>A refused file is never imported, not even in part. The others go on.</source>
        <translation>Адхілены файл не прымаецца ніколі, нават часткова. Астатнія ідуць далей.</translation>
    </message>
    <message>
        <source>Everybody numbers what they seal. A gap means that a file went to others, or got lost, or was held back: ask the sender.</source>
        <translation>Кожны нумаруе тое, што запячатвае. Пропуск азначае, што файл пайшоў да іншых, згубіўся або яго затрымалі: спытайце адпраўніка.</translation>
    </message>
    <message>
        <source>After importing, write the receipts and give them back. Only then may the interviewer delete the sealed file.</source>
        <translation>Пасля прыняцця запішыце пацвярджэнні атрымання і аддайце іх. Толькі тады інтэрв’юер можа выдаліць запячатаны файл.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Уваходныя</translation>
    </message>
    <message>
        <source>Opened files</source>
        <translation>Адкрытыя файлы</translation>
    </message>
    <message>
        <source>Put in the stick that you were given, and open the sealed files on it: one, many, or a whole folder. You can also drop them onto this page. Each is checked to the last byte before anything is imported.</source>
        <translation>Устаўце флэшку, якую вам далі, і адкрыйце запячатаныя файлы з яе: адзін, некалькі або цэлую папку. Іх можна і перацягнуць на гэтую старонку. Перш чым нешта прыняць, праграма праверыць кожны файл да апошняга байта.</translation>
    </message>
    <message>
        <source>Importing file {number} of {count}</source>
        <translation>Прымаецца файл {number} з {count}</translation>
    </message>
    <message>
        <source>Checking file {number} of {count}</source>
        <translation>Правяраецца файл {number} з {count}</translation>
    </message>
    <message>
        <source>Open sealed files…</source>
        <translation>Адкрыць запячатаныя файлы…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Адкрыць папку…</translation>
    </message>
    <message>
        <source>Import the good ones</source>
        <translation>Прыняць правільныя</translation>
    </message>
    <message>
        <source>Write the receipts…</source>
        <translation>Запісаць пацвярджэнні…</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Ачысціць спіс</translation>
    </message>
    <message>
        <source>Open sealed files</source>
        <translation>Адкрыць запячатаныя файлы</translation>
    </message>
    <message>
        <source>Open a folder of sealed files</source>
        <translation>Адкрыць папку з запячатанымі файламі</translation>
    </message>
    <message>
        <source>Where to write the receipts</source>
        <translation>Куды запісаць пацвярджэнні атрымання</translation>
    </message>
    <message>
        <source>There is no sealed file in this folder.</source>
        <translation>У гэтай папцы няма запячатаных файлаў.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Нічога не адкрыта.</translation>
    </message>
    <message>
        <source>Sealed files have names that end in .age.</source>
        <translation>Назвы запячатаных файлаў заканчваюцца на .age.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) written.</source>
        <translation>
            <numerusform>Запісана %n пацвярджэнне атрымання.</numerusform>
            <numerusform>Запісаны %n пацвярджэнні атрымання.</numerusform>
            <numerusform>Запісана %n пацвярджэнняў атрымання.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give each back to the one who sealed the file.</source>
        <translation>Аддайце кожнае таму, хто запячатаў файл.</translation>
    </message>
    <message>
        <source>Sealed files (*.age)</source>
        <translation>Запячатаныя файлы (*.age)</translation>
    </message>
    <message>
        <source>They lie in {folder}.</source>
        <translation>Яны ў папцы {folder}.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Чакае</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Правяраецца</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не правераны</translation>
    </message>
    <message>
        <source>Being imported</source>
        <translation>Прымаецца</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Адхілены</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Правільны</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Ужо тут</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Прыняты</translation>
    </message>
    <message>
        <source>{outcome}, re-encrypted</source>
        <translation>{outcome}, перашыфраваны</translation>
    </message>
    <message>
        <source>{outcome}, forwarded</source>
        <translation>{outcome}, перасланы</translation>
    </message>
    <message>
        <source>{outcome}, key revoked</source>
        <translation>{outcome}, ключ адкліканы</translation>
    </message>
    <message>
        <source>{outcome}, key expired</source>
        <translation>{outcome}, тэрмін ключа скончыўся</translation>
    </message>
    <message>
        <source>{outcome}, after a gap</source>
        <translation>{outcome}, пасля пропуску</translation>
    </message>
    <message>
        <source>{outcome}, late</source>
        <translation>{outcome}, са спазненнем</translation>
    </message>
    <message>
        <source>{outcome}, to compare</source>
        <translation>{outcome}, трэба зверыць</translation>
    </message>
    <message>
        <source>{outcome}, to sign</source>
        <translation>{outcome}, трэба падпісаць</translation>
    </message>
    <message>
        <source>This copy was encrypted again by somebody who could open it. What is inside is the same to the last byte. Ask who made the copy, and for whom.</source>
        <translation>Гэтую копію нанова зашыфраваў нехта, хто мог яе адкрыць. Унутры ўсё тое самае да апошняга байта. Спытайце, хто зрабіў копію і для каго.</translation>
    </message>
    <message>
        <source>Its signer addressed it to others: somebody forwarded it to you. Ask who did, before you rely on it. No receipt can be written for it.</source>
        <translation>Падпісант прызначаў гэта іншым: нехта пераслаў яго вам. Спытайце, хто гэта зрабіў, перш чым на яго спадзявацца. Пацвярджэнне атрымання для яго запісаць нельга.</translation>
    </message>
    <message>
        <source>The organisation has revoked this key since. This file carries a number from before that, so it counts; be careful with what it says all the same.</source>
        <translation>З таго часу арганізацыя адклікала гэты ключ. Нумар файла больш ранні, таму ён застаецца ў сіле; усё ж стаўцеся да напісанага ў ім асцярожна.</translation>
    </message>
    <message>
        <source>The roster names this signer up to a day that is past. The signature is right; ask your organisation whether the key still counts.</source>
        <translation>У спісе ключоў гэты падпісант пазначаны да дня, які ўжо мінуў. Подпіс правільны; спытайце сваю арганізацыю, ці ключ яшчэ дзейнічае.</translation>
    </message>
    <message>
        <source>It came late: a later file of the same signer was here before it. Nothing is wrong with it.</source>
        <translation>Ён прыйшоў са спазненнем: пазнейшы файл таго самага падпісанта ўжо быў тут. Усё з ім у парадку.</translation>
    </message>
    <message>
        <source>It is the first roster of this organisation here. It counts for nothing until you have compared its fingerprint, under Organisation.</source>
        <translation>Гэта першы тут спіс ключоў гэтай арганізацыі. Ён нічога не значыць, пакуль вы не зверыце яго адбітак у раздзеле «Арганізацыя».</translation>
    </message>
    <message>
        <source>It does not have all its signatures yet. It waits under Organisation, where those who may can sign it.</source>
        <translation>На ім яшчэ не ўсе подпісы. Ён чакае ў раздзеле «Арганізацыя», дзе яго могуць падпісаць тыя, хто мае на гэта права.</translation>
    </message>
    <message>
        <source>All of it is in this vault now.</source>
        <translation>Цяпер усё гэта ў сховішчы.</translation>
    </message>
    <message>
        <source>What you sealed has arrived whole. The outbox says who has answered, and whether its sealed file is still needed.</source>
        <translation>Запячатанае вамі дайшло цалкам. У «Зыходных» відаць, хто адказаў і ці патрэбны яшчэ яго запячатаны файл.</translation>
    </message>
    <message>
        <source>A key unknown here</source>
        <translation>Невядомы тут ключ</translation>
    </message>
    <message>
        <source>Number {first} of {name} never came here: it may have gone to others, or is missing. Ask {name}.</source>
        <translation>Файл нумар {first} сюды не прыйшоў (адпраўнік: {name}): магчыма, ён пайшоў да іншых або згубіўся. Спытайце: {name}.</translation>
    </message>
    <message>
        <source>Numbers {first} to {last} of {name} never came here: they may have gone to others, or are missing. Ask {name}.</source>
        <translation>Файлы з нумарамі ад {first} да {last} сюды не прыйшлі (адпраўнік: {name}): магчыма, яны пайшлі да іншых або згубіліся. Спытайце: {name}.</translation>
    </message>
    <message>
        <source>It was imported before. Nothing was kept twice.</source>
        <translation>Гэта ўжо прынята раней. Другая копія не захоўваецца.</translation>
    </message>
    <message>
        <source>The signature is right, and every byte is as it was sealed. Nothing is kept here until you import it.</source>
        <translation>Подпіс правільны, і кожны байт такі, як быў запячатаны. Пакуль вы не прымеце файл, тут нічога не застаецца.</translation>
    </message>
    <message>
        <source>All of it is in this vault now. Write the receipt and give it back, so that its sender knows that it arrived.</source>
        <translation>Цяпер усё гэта ў сховішчы. Запішыце пацвярджэнне атрымання і аддайце яго, каб адпраўнік ведаў, што файл дайшоў.</translation>
    </message>
    <message>
        <source>What you sealed has arrived whole. Its sealed file may now be deleted in the outbox.</source>
        <translation>Запячатанае вамі дайшло цалкам. Цяпер яго запячатаны файл можна выдаліць у «Зыходных».</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Невядома</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункты</numerusform>
            <numerusform>%n пунктаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n дадатак</numerusform>
            <numerusform>%n дадаткі</numerusform>
            <numerusform>%n дадаткаў</numerusform>
        </translation>
    </message>
    <message>
        <source>You can write the receipt again if it was lost.</source>
        <translation>Калі пацвярджэнне згубілася, яго можна запісаць яшчэ раз.</translation>
    </message>
</context>
<context>
    <name>interview</name>
    <message>
        <source>Free account</source>
        <translation>Вольны аповед</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Аповед</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Знайсці</translation>
    </message>
    <message>
        <source>Note a question</source>
        <translation>Запісаць пытанне</translation>
    </message>
    <message>
        <source>Questions: {count}</source>
        <translation>Пытанні: {count}</translation>
    </message>
    <message>
        <source>Your own notes, kept apart from the statement and never printed with it. How somebody behaves proves nothing: calm or tears, gaps or order.</source>
        <translation>Вашы ўласныя нататкі: яны асобна ад паказанняў і ніколі з імі не друкуюцца. Паводзіны нічога не даказваюць: ні спакой, ні слёзы, ні прабелы, ні парадак.</translation>
    </message>
    <message>
        <source>What you observed</source>
        <translation>Што вы заўважылі</translation>
    </message>
    <message>
        <source>Conditions, interruptions, what helped.</source>
        <translation>Умовы, перапынкі, што дапамагала.</translation>
    </message>
    <message>
        <source>What is still to be done</source>
        <translation>Што яшчэ трэба зрабіць</translation>
    </message>
    <message>
        <source>Questions left open, evidence to secure, by whom.</source>
        <translation>Нявысветленыя пытанні, доказы, якія трэба зберагчы, і хто гэта зробіць.</translation>
    </message>
    <message>
        <source>Close the interview</source>
        <translation>Завяршыць размову</translation>
    </message>
    <message>
        <source>Why it was stopped</source>
        <translation>Чаму спынілі</translation>
    </message>
    <message>
        <source>If they want to say it, or you know. May stay empty.</source>
        <translation>Калі чалавек хоча гэта сказаць або калі вы ведаеце. Можна пакінуць пустым.</translation>
    </message>
    <message>
        <source>Continue the interview</source>
        <translation>Працягнуць размову</translation>
    </message>
    <message>
        <source>Go on to seal</source>
        <translation>Перайсці да запячатвання</translation>
    </message>
    <message>
        <source>Still missing before it can be sealed</source>
        <translation>Што яшчэ трэба, каб запячатаць</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Нічога не бракуе.</translation>
    </message>
    <message>
        <source>Closing locks the words. You can continue later; the record then says so.</source>
        <translation>Пасля завяршэння словы больш не змяніць. Працягнуць можна пазней; тады гэта будзе адзначана ў гісторыі сведчання.</translation>
    </message>
    <message>
        <source>The interview is closed and its words are locked.</source>
        <translation>Размова завершана, словы больш не змяняюцца.</translation>
    </message>
    <message>
        <source>How do you feel now?</source>
        <translation>Як вы цяпер пачуваецеся?</translation>
    </message>
    <message>
        <source>In their words. It is no part of the statement.</source>
        <translation>Словамі сведкі. У паказанні гэта не ўваходзіць.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Што будзе далей</translation>
    </message>
    <message>
        <source>What was agreed. Promise nothing.</source>
        <translation>Пра што дамовіліся. Нічога не абяцайце.</translation>
    </message>
    <message>
        <source>Corrected words</source>
        <translation>Выпраўлены тэкст</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Выправіць</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Пакінуць як было</translation>
    </message>
    <message>
        <source>Correct paragraph {number}</source>
        <translation>Выправіць пункт {number}</translation>
    </message>
    <message>
        <source>Paragraph {number}: “Yes, so”</source>
        <translation>Пункт {number}: «Так, усё правільна»</translation>
    </message>
    <message>
        <source>They said yes to it at {time}.</source>
        <translation>Адказ «так» дадзены а {time}.</translation>
    </message>
    <message>
        <source>“Yes, so”</source>
        <translation>«Так, усё правільна»</translation>
    </message>
    <message>
        <source>Read each one back, and ask if it is right so.</source>
        <translation>Прачытайце ўслых кожнае і спытайце, ці ўсё правільна.</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Пакуль нічога не запісана.</translation>
    </message>
    <message>
        <source>Note it or give it up first, then close the interview.</source>
        <translation>Спачатку запішыце гэта або адмоўцеся ад гэтага, потым завяршыце размову.</translation>
    </message>
    <message>
        <source>Write down what the person tells, in their own words, as “I”.
Enter begins the next paragraph; each one gets its number.
All is saved while you write.</source>
        <translation>Запісвайце тое, што расказвае чалавек, яго словамі, ад «я».
Enter пачынае наступны пункт; кожны атрымлівае свой нумар.
Пакуль вы пішаце, усё захоўваецца.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the button of the search bar</comment>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Find in the account</source>
        <translation>Знайсці ў аповедзе</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Папярэдняе</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Наступнае</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Знойдзена: %n</numerusform>
            <numerusform>Знойдзена: %n</numerusform>
            <numerusform>Знойдзена: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Are they safe now?</source>
        <translation>Ці ў бяспецы чалавек цяпер?</translation>
    </message>
    <message>
        <source>Here, tonight, at home; and their family.</source>
        <translation>Тут, сёння ўначы, дома; і сям’я таксама.</translation>
    </message>
    <message>
        <source>How to reach them safely</source>
        <translation>Як звязацца бяспечна</translation>
    </message>
    <message>
        <source>A way that nobody else reads. No real name.</source>
        <translation>Спосаб, пры якім больш ніхто не прачытае. Без сапраўднага імя.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Што адбылося</translation>
    </message>
    <message>
        <source>In a few words of their own; do not ask on.</source>
        <translation>Некалькімі ўласнымі словамі; не распытвайце далей.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Дзе</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Калі</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Хто гэта зрабіў</translation>
    </message>
    <message>
        <source>As they say it: a uniform, a unit, a name heard.</source>
        <translation>Як кажа чалавек: форма, падраздзяленне, пачутае імя.</translation>
    </message>
    <message>
        <source>Injuries and pain</source>
        <translation>Траўмы і боль</translation>
    </message>
    <message>
        <source>What needs a doctor comes before everything.</source>
        <translation>Тое, з чым трэба да ўрача, важнейшае за ўсё.</translation>
    </message>
    <message>
        <source>What could be lost soon</source>
        <translation>Што можа хутка знікнуць</translation>
    </message>
    <message>
        <source>Marks, clothing, messages, papers, cameras.</source>
        <translation>Сляды, адзенне, паведамленні, паперы, камеры.</translation>
    </message>
    <message>
        <source>What they need now</source>
        <translation>Што патрэбна чалавеку цяпер</translation>
    </message>
    <message>
        <source>Promise nothing that is not yours to give.</source>
        <translation>Не абяцайце нічога, што залежыць не ад вас.</translation>
    </message>
    <message>
        <source>Who contacts whom, and when a full account.</source>
        <translation>Хто з кім звяжацца і калі будзе поўны аповед.</translation>
    </message>
    <message>
        <source>Ten short answers; each may stay empty. It can be sealed for the legal team, but it is no statement and is never printed as one. For a full account later, change the decision under “Before”.</source>
        <translation>Дзесяць кароткіх адказаў; любы можа застацца пустым. Іх можна запячатаць для юрыстаў, але гэта не паказанні, і як паказанні яны ніколі не друкуюцца. Каб пазней запісаць поўны аповед, змяніце рашэнне на старонцы «Перад размовай».</translation>
    </message>
    <message>
        <source>First account</source>
        <translation>Першы аповед</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Спыніць</translation>
    </message>
    <message>
        <source>Stop the interview</source>
        <translation>Спыніць размову</translation>
    </message>
    <message>
        <source>Saves, locks the words, and opens the closing page.</source>
        <translation>Захоўвае ўсё, замыкае словы і адкрывае старонку завяршэння.</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Зрабіць перапынак</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Перад размовай</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Людзі</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Згода</translation>
    </message>
    <message>
        <source>Clarify</source>
        <translation>Удакладненні</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Падказкі</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Цела</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказы</translation>
    </message>
    <message>
        <source>Read-back</source>
        <translation>Чытанне ўслых</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Пераклад</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Завяршэнне</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Ацэнка</translation>
    </message>
    <message>
        <source>The interview is still open.</source>
        <translation>Размова яшчэ не завершана.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чаго не хапае</translation>
    </message>
    <message>
        <source>Why it cannot be sealed</source>
        <translation>Чаму гэта нельга запячатаць</translation>
    </message>
    <message>
        <source>Open, though it can be sealed without it</source>
        <translation>Не зроблена, хоць запячатаць можна і без гэтага</translation>
    </message>
    <message>
        <source>Opens when the free account is complete.</source>
        <translation>Адкрываецца, калі вольны аповед поўны.</translation>
    </message>
    <message>
        <source>Opens when the interview is closed.</source>
        <translation>Адкрываецца, калі размова завершана.</translation>
    </message>
    <message>
        <source>after the free account</source>
        <translation>пасля вольнага аповеду</translation>
    </message>
    <message>
        <source>after closing</source>
        <translation>пасля завяршэння</translation>
    </message>
    <message>
        <source>Person who testifies</source>
        <translation>Сведка</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Інтэрв’юер</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Перакладчык</translation>
    </message>
    <message>
        <source>Support person</source>
        <translation>Асоба падтрымкі</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Юрыст</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Іншая асоба</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Беларуская</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Руская</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Англійская</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Украінская</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Польская</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Літоўская</translation>
    </message>
    <message>
        <source>Not read back yet</source>
        <translation>Яшчэ не прачытана</translation>
    </message>
    <message>
        <source>Read aloud to the person</source>
        <translation>Прачытана сведку ўголас</translation>
    </message>
    <message>
        <source>Read by the person</source>
        <translation>Прачытана сведкам асабіста</translation>
    </message>
    <message>
        <source>Read by an interpreter</source>
        <translation>Прачытана праз перакладчыка</translation>
    </message>
    <message>
        <source>Settle this before anything else: earlier accounts, whether it is safe to talk now, with whom, and for whom the person speaks. If talking now would do harm, take a first account only, or none.</source>
        <translation>Высветліце гэта перад усім астатнім: ці былі ранейшыя аповеды, ці бяспечна цяпер гаварыць, з кім і ад чыйго імя гаворыць чалавек. Калі размова цяпер зашкодзіць, вазьміце толькі першы аповед або ніякага.</translation>
    </message>
    <message>
        <source>Say who is in the room, by code. The interview is held in one language and may be written down in another. Nothing here has to be exact to begin.</source>
        <translation>Пазначце кодамі, хто прысутнічае. Размова ідзе на адной мове, а запісваць яе можна на іншай. Каб пачаць, дакладнасць тут не патрэбная.</translation>
    </message>
    <message>
        <source>Read the script aloud, or turn the screen and let the person read it. Then ask each question. An answer can be changed at any time; the program obeys the last one: what was not allowed cannot be sealed to anybody, printed or kept.</source>
        <translation>Прачытайце тэкст уголас або павярніце экран, каб чалавек прачытаў сам. Потым задайце кожнае пытанне. Адказ можна змяніць у любы момант; праграма слухаецца апошняга: чаго не дазволілі, таго нельга ні запячатаць для каго-небудзь, ні надрукаваць, ні захаваць.</translation>
    </message>
    <message>
        <source>Files are copied into the vault, hashed and encrypted; the files they came from stay where they are. Pictures are blurred until you ask. Only pictures and sound of common kinds are shown here; everything else is kept exactly as it came.</source>
        <translation>Файлы капіруюцца ў сховішча, атрымліваюць хэш і шыфруюцца; зыходныя файлы застаюцца там, дзе былі. Здымкі размытыя, пакуль вы не папросіце паказаць. Тут паказваюцца толькі здымкі і гук звычайных відаў; усё астатняе захоўваецца дакладна такім, якім прыйшло.</translation>
    </message>
    <message>
        <source>Read every paragraph back. What the person corrects is changed in the account and noted with the words as they were. If the account changes after they confirmed it, they are asked again.</source>
        <translation>Прачытайце ўслых кожны пункт. Тое, што чалавек выпраўляе, мяняецца ў аповедзе, а ранейшыя словы захоўваюцца ў спісе выпраўленняў. Калі аповед зменіцца пасля пацвярджэння, пацвердзіць яго трэба нанова.</translation>
    </message>
    <message>
        <source>Never end without asking how the person is. Closing locks the words; the interview can be continued later, and the record says so. Sealing comes next.</source>
        <translation>Ніколі не заканчвайце, не спытаўшы, як чалавек пачуваецца. Пасля завяршэння словы больш не змяніць; размову можна працягнуць пазней, і гэта будзе адзначана ў гісторыі сведчання. Далей — запячатванне.</translation>
    </message>
    <message>
        <source>What you yourself saw and what is still to be done. It is kept apart from the statement, and how somebody behaved proves nothing.</source>
        <translation>Што вы бачылі самі і што яшчэ трэба зрабіць. Гэта захоўваецца асобна ад паказанняў, а паводзіны чалавека нічога не даказваюць.</translation>
    </message>
    <message>
        <source>The person who testifies is here: {code}</source>
        <translation>Сведка тут: {code}</translation>
    </message>
    <message>
        <source>Place of the interview</source>
        <translation>Месца размовы</translation>
    </message>
    <message>
        <source>Only as precise as is safe: a town or a country.</source>
        <translation>Толькі настолькі дакладна, наколькі бяспечна: горад або краіна.</translation>
    </message>
    <message>
        <source>Who the deponent is</source>
        <translation>Хто сведка</translation>
    </message>
    <message>
        <source>Real names, apart from the account: sealed once more, and opened only by those you choose. They may stay empty.</source>
        <translation>Сапраўдныя імёны, асобна ад аповеду: яны запячатваюцца яшчэ раз, і адкрыць іх могуць толькі тыя, каго вы выберце. Можна нічога не пісаць.</translation>
    </message>
    <message>
        <source>Who is in the room?</source>
        <translation>Хто прысутнічае?</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Дадаць чалавека</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Мова размовы</translation>
    </message>
    <message>
        <source>Language written down</source>
        <translation>Мова тэксту</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберыце</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роля</translation>
    </message>
    <message>
        <source>Code or pseudonym</source>
        <translation>Код або псеўданім</translation>
    </message>
    <message>
        <source>open</source>
        <comment>not all of it is done</comment>
        <translation>не ўсё</translation>
    </message>
    <message>
        <source>nothing missing, but something stands open</source>
        <translation>патрэбнае ёсць, але не ўсё зроблена</translation>
    </message>
    <message>
        <source>A break since {time}. No sound is recorded meanwhile.</source>
        <translation>Перапынак з {time}. Гук пакуль не запісваецца.</translation>
    </message>
    <message>
        <source>Ask again on the page “Consent”</source>
        <translation>Спытаць яшчэ раз на старонцы «Згода»</translation>
    </message>
    <message>
        <source>They said no to storing it, so nothing more can be written here.</source>
        <translation>Захоўваць сведчанне не дазволілі, таму пісаць тут больш нельга.</translation>
    </message>
    <message>
        <source>What was written before is still here, encrypted, and cannot be sealed for anybody.</source>
        <translation>Тое, што было запісана раней, засталося тут у зашыфраваным выглядзе, і запячатаць яго ні для каго нельга.</translation>
    </message>
    <message>
        <source>Ask again, or destroy the draft under Settings, “Before a border”.</source>
        <translation>Спытайце яшчэ раз або знішчыце чарнавік: «Налады», «Перад мяжой».</translation>
    </message>
    <message>
        <source>To add what is missing, continue it; the record then says so.</source>
        <translation>Каб дадаць, чаго не хапае, працягніце яе; гэта будзе адзначана ў гісторыі сведчання.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прыбраць</translation>
    </message>
    <message>
        <source>Complete since {time}. Prompts are open.</source>
        <translation>Аповед поўны з {time}. Падказкі адкрытыя.</translation>
    </message>
    <message>
        <source>The free account is complete</source>
        <translation>Вольны аповед поўны</translation>
    </message>
    <message>
        <source>Opens the prompts, which stay shut until then.</source>
        <translation>Адкрывае падказкі, якія да таго закрытыя.</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>Ён працягваецца</translation>
    </message>
    <message>
        <source>Tie to the recording</source>
        <translation>Прывязаць да запісу</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Слухаць адсюль</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Спыніць праслухоўванне</translation>
    </message>
    <message>
        <source>Playing {time}</source>
        <translation>Гучыць {time}</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Медыцынская дапамога</translation>
    </message>
    <message>
        <source>Psychological</source>
        <translation>Псіхалагічная дапамога</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Юрыдычная дапамога</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Абарона</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Прытулак</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Грошы</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Дакументы</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Догляд дзяцей</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Даступнасць</translation>
    </message>
    <message>
        <source>Food and rest</source>
        <translation>Ежа і адпачынак</translation>
    </message>
    <message>
        <source>Other need</source>
        <translation>Іншая патрэба</translation>
    </message>
    <message>
        <source>Name to whom you referred them. Promise only what you can do yourself.</source>
        <translation>Назавіце, да каго вы накіравалі чалавека. Абяцайце толькі тое, што можаце зрабіць самі.</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>Дадаць патрэбу</translation>
    </message>
    <message>
        <source>Kind of need</source>
        <translation>Від патрэбы</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Што менавіта</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Да каго накіравалі</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Што патрэбна чалавеку</translation>
    </message>
    <message>
        <source>Where the account is needed in another language, it is written here beside the words of the person, paragraph by paragraph. Enter goes on to the next one. Go on without it if no translation is needed now.</source>
        <translation>Калі аповед патрэбны на іншай мове, яго пераклад пішацца тут побач са словамі чалавека, пункт за пунктам. Enter пераходзіць да наступнага. Калі пераклад цяпер не патрэбны, ідзіце далей без яго.</translation>
    </message>
    <message>
        <source>Use codes, never real names. The person who testifies is known here, and to everybody who reads the account, by the case code only.</source>
        <translation>Пішыце коды, ніколі не сапраўдныя імёны. Сведка пазначаны толькі кодам справы — і тут, і для ўсіх, хто чытае аповед.</translation>
    </message>
    <message>
        <source>The question, as you put it</source>
        <translation>Пытанне, як вы яго задалі</translation>
    </message>
    <message>
        <source>How it was put</source>
        <translation>Якое гэта было пытанне</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the button of the line for a question</comment>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>“{words}” may put the answer into their mouth.</source>
        <translation>Словы «{words}» могуць падказаць адказ.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрытае</translation>
    </message>
    <message>
        <source>O</source>
        <translation>А</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрытае</translation>
    </message>
    <message>
        <source>C</source>
        <translation>З</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Навадное</translation>
    </message>
    <message>
        <source>L</source>
        <translation>Н</translation>
    </message>
    <message>
        <source>open</source>
        <translation>адкрытае</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрытае</translation>
    </message>
    <message>
        <source>leading</source>
        <translation>навадное</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>Зададзеныя пытанні</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the button of the list of questions</comment>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>after paragraph {number}</source>
        <translation>пасля пункта {number}</translation>
    </message>
    <message>
        <source>before the first paragraph</source>
        <translation>перад першым пунктам</translation>
    </message>
    <message>
        <source>(words not noted)</source>
        <translation>(словы не запісаны)</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Прыбраць</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>нічога не запісана</translation>
    </message>
    <message>
        <source>nothing missing</source>
        <translation>усё ёсць</translation>
    </message>
    <message>
        <source>This interview is closed; its words are locked.</source>
        <translation>Гэтая размова завершана; яе словы больш не змяняюцца.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>яшчэ %n</numerusform>
            <numerusform>яшчэ %n</numerusform>
            <numerusform>яшчэ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue it</source>
        <translation>Працягнуць</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation>Сведчанне</translation>
    </message>
    <message>
        <source>Read every paragraph to the person. To correct one, put the caret on it and press Enter, or double-click it.</source>
        <translation>Прачытайце сведку кожны пункт. Каб выправіць пункт, пастаўце на яго курсор і націсніце Enter або двойчы пстрыкніце па ім.</translation>
    </message>
    <message>
        <source>Read in which language</source>
        <translation>На якой мове прачытана</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Выпраўленні</translation>
    </message>
    <message>
        <source>Paragraph {number}: “{before}” became “{after}”</source>
        <translation>Пункт {number}: «{before}» заменена на «{after}»</translation>
    </message>
    <message>
        <source>The account to read</source>
        <translation>Аповед для чытання ўслых</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Як прачытана</translation>
    </message>
    <message>
        <source>“These are my words”</source>
        <translation>«Гэта мае словы»</translation>
    </message>
    <message>
        <source>Confirmed at {time}. These are their words.</source>
        <translation>Пацверджана а {time}. Гэта словы сведкі.</translation>
    </message>
    <message>
        <source>First ask the person about each correction, then about the whole.</source>
        <translation>Спачатку спытайце чалавека пра кожнае выпраўленне, потым пра ўсё разам.</translation>
    </message>
    <message>
        <source>Say how it was read. If the person then says yes, press the button.</source>
        <translation>Пазначце, як прачытана. Калі потым чалавек скажа «так», націсніце кнопку.</translation>
    </message>
    <message>
        <source>The words changed after the person confirmed them.</source>
        <translation>Пасля пацвярджэння словы змяніліся.</translation>
    </message>
    <message>
        <source>Read the changed paragraphs back and ask again.</source>
        <translation>Прачытайце змененыя пункты ўслых і спытайце яшчэ раз.</translation>
    </message>
    <message>
        <source>A correction was begun. Correct the paragraph, or leave it as it was.</source>
        <translation>Выпраўленне пачатае. Выпраўце пункт або пакіньце яго як быў.</translation>
    </message>
    <message>
        <source>Not saved. Your words are still here.</source>
        <translation>Не захавана. Вашы словы яшчэ тут.</translation>
    </message>
    <message>
        <source>This is another day, so it is a new sitting. Look whether people and place are right, then begin; the words are locked until then.</source>
        <translation>Гэта ўжо іншы дзень, таму гэта новая сустрэча. Праверце, ці правільна запісаны людзі і месца, і пачынайце; да таго словы замкнёныя.</translation>
    </message>
    <message>
        <source>Stopped at {time}. All is saved and the words are locked. Ask how they are; close it now, or go on later.</source>
        <translation>Спынена а {time}. Усё захавана, словы замкнёныя. Спытайце, як чалавек пачуваецца; завяршыце размову цяпер або працягніце пазней.</translation>
    </message>
    <message>
        <source>{count} minutes without a break. Ask whether they would like one.</source>
        <translation>Без перапынку ўжо {count} хв. Спытайце, ці не хочацца перапынку.</translation>
    </message>
    <message>
        <source>The interview is not closed, and nobody should leave without being asked how they are. All is saved; if it is left now, the record says that it was paused.</source>
        <translation>Размова не завершана, а ніхто не павінен пайсці, пакуль не спытаюць, як чалавек пачуваецца. Усё захавана; калі пакінуць размову цяпер, у гісторыі сведчання будзе сказана, што яна прыпынена.</translation>
    </message>
    <message>
        <source>Sitting {hours}:{minutes}</source>
        <translation>Сустрэча {hours}:{minutes}</translation>
    </message>
    <message>
        <source>Close it first</source>
        <translation>Спачатку завяршыць</translation>
    </message>
    <message>
        <source>Leave it paused</source>
        <translation>Пакінуць прыпыненай</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Застацца</translation>
    </message>
    <message>
        <source>Begin this sitting</source>
        <translation>Пачаць гэту сустрэчу</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Працягнуць</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пазней</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Размова</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Захавана а {time}</translation>
    </message>
    <message>
        <source>Let the person tell, without interrupting, and write in the first person. Enter begins the next paragraph. Ctrl+F finds words, Ctrl+Z takes back. Ctrl+Q notes a question that you asked; Ctrl+M, while you record, ties the paragraph to this second of it, and Ctrl+J plays it from there. Ctrl+. stops. Everything is saved while you write; the line at the foot says when.</source>
        <translation>Дайце чалавеку расказваць, не перабівайце і пішыце ад першай асобы. Enter пачынае наступны пункт. Ctrl+F шукае словы, Ctrl+Z адмяняе. Ctrl+Q запісвае пытанне, якое вы задалі; Ctrl+M падчас запісу голасу прывязвае пункт да гэтай секунды, а Ctrl+J прайграе з яе. Ctrl+. спыняе. Пакуль вы пішаце, усё захоўваецца; радок унізе паказвае, калі.</translation>
    </message>
    <message>
        <source>Ask openly, one topic at a time. What the person already told is marked in their own words; what you had to ask for is marked as asked for.</source>
        <translation>Задавайце адкрытыя пытанні, па адной тэме за раз. Тое, што чалавек ужо расказаў, адзначана яго ўласнымі словамі; пра што давялося спытаць, адзначана як пачутае ў адказ.</translation>
    </message>
    <message>
        <source>A list to make sure that nothing was forgotten, never one to read out. It opens when the free account is complete, so that nobody is led by it.</source>
        <translation>Спіс, каб нічога не забыць, але ніколі не для чытання ўслых. Ён адкрываецца, калі вольны аповед поўны, каб нікому нічога не падказаць.</translation>
    </message>
    <message>
        <source>Mark only what the person shows or tells. Describe what is seen; say nothing of what caused it. Arrow keys move the mark; the table says the same in words.</source>
        <translation>Адзначайце толькі тое, што чалавек паказвае або расказвае. Апісвайце тое, што відаць; нічога не кажыце пра тое, адкуль гэта. Стрэлкі рухаюць адзнаку; табліца кажа тое самае словамі.</translation>
    </message>
    <message>
        <source>Last saved {time}</source>
        <translation>Апошні раз захавана а {time}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Паспрабаваць яшчэ раз</translation>
    </message>
    <message>
        <source>Files are still coming in.</source>
        <translation>Файлы яшчэ прымаюцца.</translation>
    </message>
    <message>
        <source>Wait until they are here, or cancel.</source>
        <translation>Пачакайце, пакуль яны будуць тут, або спыніце.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Яшчэ не захавана</translation>
    </message>
    <message>
        <source>Next: {page}</source>
        <translation>Далей: {page}</translation>
    </message>
</context>
<context>
    <name>items</name>
    <message>
        <source>Kind</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Hold to remove this item</source>
        <translation>Трымайце, каб прыбраць гэту рэч</translation>
    </message>
    <message>
        <source>Its number, words and handovers then leave this testimony. The thing itself stays where it is; its number is not given again.</source>
        <translation>Яе нумар, словы і перадачы тады знікнуць з гэтага сведчання. Сама рэч застаецца там, дзе яна ёсць; яе нумар больш нікому не даецца.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Што гэта</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Who has it (code)</source>
        <translation>У каго яна (код)</translation>
    </message>
    <message>
        <source>Pictures that show this item</source>
        <translation>Здымкі гэтай рэчы</translation>
    </message>
    <message>
        <source>It has not changed hands since it was noted here.</source>
        <translation>З таго часу, як яе тут запісалі, яе нікому не перадавалі.</translation>
    </message>
    <message>
        <source>Who gave it, who took it, and a time as 2026-03-01 14:00, please.</source>
        <translation>Напішыце, калі ласка, хто аддаў, хто ўзяў і час у выглядзе 2026-03-01 14:00.</translation>
    </message>
    <message>
        <source>Note the handover</source>
        <translation>Запісаць перадачу</translation>
    </message>
    <message>
        <source>Hold to take the last handover out</source>
        <translation>Трымайце, каб прыбраць апошнюю перадачу</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Перадачы</translation>
    </message>
    <message>
        <source>From (code)</source>
        <translation>Ад каго (код)</translation>
    </message>
    <message>
        <source>To (code)</source>
        <translation>Каму (код)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Калі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заўвага</translation>
    </message>
    <message>
        <source>Condition: {words}</source>
        <translation>Стан: {words}</translation>
    </message>
    <message>
        <source>Held by: {code}</source>
        <translation>У каго: {code}</translation>
    </message>
    <message>
        <source>Physical items</source>
        <translation>Рэчы</translation>
    </message>
    <message>
        <source>Nothing here yet. Note each thing that was handed over: clothing, papers, a carrier. Write its number on its label, and each time it changes hands.</source>
        <translation>Тут пакуль нічога няма. Запішыце кожную рэч, якую вам аддалі: адзенне, паперы, носьбіт. Пазначце яе нумар на бірцы і запісвайце кожны раз, калі яна пераходзіць у іншыя рукі.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>У каго яна</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Дадаць рэч</translation>
    </message>
    <message>
        <source>Clothing</source>
        <translation>Адзенне</translation>
    </message>
    <message>
        <source>Photo on paper</source>
        <translation>Фотаздымак на паперы</translation>
    </message>
    <message>
        <source>Note of a hospital</source>
        <translation>Выпіска з бальніцы</translation>
    </message>
    <message>
        <source>Forensic report</source>
        <translation>Заключэнне экспертызы</translation>
    </message>
    <message>
        <source>Court record</source>
        <translation>Судовы дакумент</translation>
    </message>
    <message>
        <source>Receipt of detention</source>
        <translation>Пратакол ці квітанцыя аб затрыманні</translation>
    </message>
    <message>
        <source>Message or letter</source>
        <translation>Паведамленне ці ліст</translation>
    </message>
    <message>
        <source>Video on a carrier</source>
        <translation>Відэа на носьбіце</translation>
    </message>
    <message>
        <source>Sketch on paper</source>
        <translation>Малюнак ці схема на паперы</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Нешта іншае</translation>
    </message>
    <message>
        <source>Item {number}: {kind}</source>
        <translation>Рэч {number}: {kind}</translation>
    </message>
    <message>
        <source>{moment}: {giver} gave it to {taker}</source>
        <translation>{moment}: аддае {giver}, бярэ {taker}</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Write the key file to a stick</source>
        <translation>Запісаць файл-ключ на флэшку</translation>
    </message>
    <message>
        <source>A key file is a second half of the key, on a stick. The passphrase that you have just typed opens the vault together with it.</source>
        <translation>Файл-ключ — гэта другая палова ключа, на флэшцы. Парольная фраза, якую вы толькі што ўвялі, адкрывае сховішча разам з ім.</translation>
    </message>
    <message>
        <source>Until you remove the way that needs the passphrase alone, the stick protects nothing. Before you remove it, copy the file to a second stick, or add a recovery key: without both, a lost stick is a lost vault.</source>
        <translation>Пакуль вы не прыбралі спосаб, якому дастаткова адной парольнай фразы, флэшка нічога не абараняе. Перш чым яго прыбраць, скапіруйце файл на другую флэшку або дадайце ключ аднаўлення: без аднаго і другога згубленая флэшка — гэта страчанае сховішча.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Паказаць</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Як гэта назваць</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Задаць</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Пакінуць як ёсць</translation>
    </message>
    <message>
        <source>Choose where to write it…</source>
        <translation>Выбраць, куды запісаць…</translation>
    </message>
    <message>
        <source>No key file</source>
        <translation>Без файла-ключа</translation>
    </message>
    <message>
        <source>Type what opens the vault, so that nobody can change it who finds the vault open.</source>
        <translation>Увядзіце тое, што адкрывае сховішча, каб ніхто чужы не мог нічога змяніць, калі знойдзе яго адкрытым.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>What to call the stick</source>
        <translation>Як назваць флэшку</translation>
    </message>
    <message>
        <source>Something by which you know it: its colour, its place.</source>
        <translation>Тое, па чым вы яе пазнаеце: колер, месца.</translation>
    </message>
    <message>
        <source>Opening. This takes a moment.</source>
        <translation>Адкрываецца. Гэта зойме крыху часу.</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault; it was tried.</source>
        <translation>Новая парольная фраза адкрывае сховішча; гэта праверана.</translation>
    </message>
    <message>
        <source>The further passphrase opens the vault; it was tried.</source>
        <translation>Дадатковая парольная фраза адкрывае сховішча; гэта праверана.</translation>
    </message>
    <message>
        <source>Passphrase and key file open the vault; it was tried. The passphrase alone still opens it, until you remove that way.</source>
        <translation>Парольная фраза і файл-ключ адкрываюць сховішча; гэта праверана. Адна парольная фраза таксама яшчэ яго адкрывае, пакуль вы не прыбярэце гэты спосаб.</translation>
    </message>
    <message>
        <source>It is removed, and the vault still opens; it was tried.</source>
        <translation>Спосаб прыбраны, і сховішча па-ранейшаму адкрываецца; гэта праверана.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Захавана.</translation>
    </message>
    <message>
        <source>The recovery key opens the vault from now on. Keep the sheet well.</source>
        <translation>З гэтага моманту ключ аднаўлення адкрывае сховішча. Надзейна захоўвайце аркуш.</translation>
    </message>
    <message>
        <source>Writing it, reading it back, and trying it.</source>
        <translation>Запісваецца, чытаецца нанова і правяраецца.</translation>
    </message>
    <message>
        <source>Whoever has this key can open the vault without you: your organisation, when the passphrase is lost or you are. Give it to nobody whom you would not give the vault.</source>
        <translation>Хто мае гэты ключ, той можа адкрыць сховішча без вас: ваша арганізацыя, калі страчана парольная фраза або калі няма вас. Не давайце яго нікому, каму не далі б само сховішча.</translation>
    </message>
    <message>
        <source>Print the sheet. It says which vault and which key belong together; it opens nothing. Then type its check value from the paper: only that adds the key.</source>
        <translation>Надрукуйце аркуш. Ён паказвае, якое сховішча і які ключ звязаныя паміж сабой; сам ён нічога не адкрывае. Потым увядзіце з паперы праверачны лік: толькі гэта дадае ключ.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Захаваць аркуш аднаўлення</translation>
    </message>
    <message>
        <source>There is no card whose fingerprint was compared.</source>
        <translation>Няма карткі са звераным адбіткам.</translation>
    </message>
    <message>
        <source>Add the card of the recovery key to your people, and compare it.</source>
        <translation>Дадайце картку ключа аднаўлення ў раздзел «Людзі і ключы» і зверце яе.</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>На гэтым камп’ютары няма прынтара.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Нічога не надрукавана.</translation>
    </message>
    <message>
        <source>Connect one, or save the sheet to a stick and print it there.</source>
        <translation>Падключыце прынтар або захавайце аркуш на флэшку і надрукуйце там.</translation>
    </message>
    <message>
        <source>The sheet went to the printer.</source>
        <translation>Аркуш перададзены на прынтар.</translation>
    </message>
    <message>
        <source>The key does not open the vault yet.</source>
        <translation>Ключ яшчэ не адкрывае сховішча.</translation>
    </message>
    <message>
        <source>Type the check value from the paper.</source>
        <translation>Увядзіце праверачны лік з паперы.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet.</source>
        <translation>Прынтар не прыняў аркуш.</translation>
    </message>
    <message>
        <source>Look at the printer, then try again.</source>
        <translation>Праверце прынтар і паспрабуйце яшчэ раз.</translation>
    </message>
    <message>
        <source>Whose recovery key</source>
        <translation>Чый ключ аднаўлення</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Мова аркуша</translation>
    </message>
    <message>
        <source>Prepare the sheet</source>
        <translation>Падрыхтаваць аркуш</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Надрукаваць аркуш…</translation>
    </message>
    <message>
        <source>Save the sheet as a PDF…</source>
        <translation>Захаваць аркуш як PDF…</translation>
    </message>
    <message>
        <source>Add the recovery key</source>
        <translation>Дадаць ключ аднаўлення</translation>
    </message>
    <message>
        <source>No recovery key</source>
        <translation>Без ключа аднаўлення</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Англійская</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Беларуская</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Руская</translation>
    </message>
    <message>
        <source>Written, and read back: {name}</source>
        <translation>Запісана і прачытана нанова: {name}</translation>
    </message>
    <message>
        <source>Check value on the sheet</source>
        <translation>Праверачны лік на аркушы</translation>
    </message>
    <message>
        <source>16 digits, read from the paper.</source>
        <translation>16 лічбаў, прачытаных з паперы.</translation>
    </message>
    <message>
        <source>Ways into the vault</source>
        <translation>Спосабы адкрыць сховішча</translation>
    </message>
    <message>
        <source>Erase the vault</source>
        <translation>Сцерці сховішча</translation>
    </message>
    <message>
        <source>Off unless you choose it. A child, or a guard with time, can then destroy the vault by typing. Whoever copied the disk before is not stopped by it.</source>
        <translation>Выключана, пакуль вы не ўключыце самі. Тады дзіця або ахоўнік, у якога ёсць час, можа знішчыць сховішча, проста ўводзячы нешта. Таго, хто раней скапіраваў дыск, гэта не спыніць.</translation>
    </message>
    <message>
        <source>Erase the vault after wrong passphrases</source>
        <translation>Сціраць сховішча пасля няправільных парольных фраз</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Змяніць парольную фразу…</translation>
    </message>
    <message>
        <source>Add a key file…</source>
        <translation>Дадаць файл-ключ…</translation>
    </message>
    <message>
        <source>Add a recovery key…</source>
        <translation>Дадаць ключ аднаўлення…</translation>
    </message>
    <message>
        <source>Add a passphrase…</source>
        <translation>Дадаць парольную фразу…</translation>
    </message>
    <message>
        <source>Hold to remove</source>
        <translation>Трымайце, каб прыбраць</translation>
    </message>
    <message>
        <source>Hold to remove: {way}</source>
        <translation>Трымайце, каб прыбраць: {way}</translation>
    </message>
    <message>
        <source>Passphrase and key file</source>
        <translation>Парольная фраза і файл-ключ</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ аднаўлення</translation>
    </message>
    <message>
        <source>A way that a newer version knows</source>
        <translation>Спосаб, які ведае навейшая версія</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ніколі</translation>
    </message>
    <message>
        <source>Each way opens the whole vault by itself. Changing or removing one takes seconds, however much is in the vault.</source>
        <translation>Кожны спосаб сам адкрывае ўсё сховішча. Змена або выдаленне займае секунды, колькі б усяго ні было ў сховішчы.</translation>
    </message>
    <message>
        <source>With a key file the passphrase opens nothing unless the stick is there. If the stick is destroyed, nobody can be made to open the vault in this way.</source>
        <translation>З файлам-ключом парольная фраза нічога не адкрывае, калі няма флэшкі. Калі флэшка знішчана, нікога немагчыма прымусіць адкрыць сховішча такім спосабам.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Delete opens the page for erasing, from anywhere, also while the vault is locked.</source>
        <translation>Ctrl+Shift+Delete адкрывае старонку сцірання адусюль, нават калі сховішча заблакавана.</translation>
    </message>
    <message>
        <source>Whoever copied the disk before a change still opens that copy in the old way.</source>
        <translation>Хто скапіраваў дыск да змены, той сваю копію ўсё яшчэ адкрые па-старому.</translation>
    </message>
    <message>
        <source>You have just used it.</source>
        <translation>Вы толькі што ім карысталіся.</translation>
    </message>
    <message>
        <source>After {count} in a row</source>
        <translation>Пасля {count} запар</translation>
    </message>
    <message>
        <source>Since {day}.</source>
        <translation>З {day}.</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Testimony</source>
        <translation>Сведчанне</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>Дапаўненне</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Адкліканне згоды</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Пацвярджэнне атрымання</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Пытанне</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Спіс ключоў</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Заключэнне</translation>
    </message>
    <message>
        <source>Redacted copy</source>
        <translation>Копія з выключэннямі</translation>
    </message>
    <message>
        <source>Testimony {name}</source>
        <translation>Сведчанне {name}</translation>
    </message>
    <message>
        <source>Supplement to {name}</source>
        <translation>Дапаўненне да {name}</translation>
    </message>
    <message>
        <source>Consent taken back, {name}</source>
        <translation>Адкліканне згоды, {name}</translation>
    </message>
    <message>
        <source>Receipt for {name}</source>
        <translation>Пацвярджэнне атрымання, {name}</translation>
    </message>
    <message>
        <source>Question about {name}</source>
        <translation>Пытанне пра {name}</translation>
    </message>
    <message>
        <source>Opinion on {name}</source>
        <translation>Заключэнне да {name}</translation>
    </message>
    <message>
        <source>Redacted copy of {name}</source>
        <translation>Копія з выключэннямі, {name}</translation>
    </message>
    <message>
        <source>Roster of {name}</source>
        <translation>Спіс ключоў, {name}</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Belarusian</source>
        <translation>Беларуская</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Руская</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Англійская</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Украінская</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Польская</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Літоўская</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>Write it to a stick…</source>
        <translation>Запісаць на флэшку…</translation>
    </message>
    <message>
        <source>Write another copy…</source>
        <translation>Запісаць яшчэ адну копію…</translation>
    </message>
    <message>
        <source>Sealed: {what}</source>
        <translation>Запячатана: {what}</translation>
    </message>
    <message>
        <source>It lies in the outbox, {size}, written and read back to the last byte.</source>
        <translation>Ляжыць у «Зыходных», {size}, запісана і прачытана нанова да апошняга байта.</translation>
    </message>
    <message>
        <source>Only they can open it: {names}.</source>
        <translation>Адкрыць могуць толькі: {names}.</translation>
    </message>
    <message>
        <source>A copy was written and read back: {path}</source>
        <translation>Копія запісана і прачытана нанова: {path}</translation>
    </message>
    <message>
        <source>Every word of this draft is destroyed, for ever.</source>
        <translation>Кожнае слова гэтага чарнавіка будзе знішчана назаўсёды.</translation>
    </message>
    <message>
        <source>They have the testimony too, but their cards are not here, so it cannot be sealed to them. Tell them in another way, or take in their cards first:</source>
        <translation>У іх таксама ёсць сведчанне, але іх картак тут няма, таму запячатаць для іх нельга. Паведаміце ім іншым шляхам або спачатку дадайце іх карткі:</translation>
    </message>
    <message>
        <source>People &amp; keys</source>
        <translation>Людзі і ключы</translation>
    </message>
    <message>
        <source>Discard the draft…</source>
        <translation>Выдаліць чарнавік…</translation>
    </message>
    <message>
        <source>Hold to discard</source>
        <translation>Трымайце, каб выдаліць</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Пакінуць чарнавік</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Хто атрымае</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Што будзе потым</translation>
    </message>
    <message>
        <source>And, if you choose them:</source>
        <translation>І, калі вы іх выберыце:</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Каму</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Для чаго</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Што застаецца</translation>
    </message>
    <message>
        <source>Put it on the list</source>
        <translation>Дадаць у спіс</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Прыбраць са спіса</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Як ёсць</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Як павінна быць</translation>
    </message>
    <message>
        <source>Number of the paragraph</source>
        <translation>Нумар пункта</translation>
    </message>
    <message>
        <source>Correct a paragraph…</source>
        <translation>Выправіць пункт…</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Прыбраць</translation>
    </message>
    <message>
        <source>Add the correction</source>
        <translation>Дадаць выпраўленне</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не выпраўляць</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Выпраўленні</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Пункт {number}</translation>
    </message>
    <message>
        <source>Take off: {heading}</source>
        <translation>Прыбраць: {heading}</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(нічога)</translation>
    </message>
    <message>
        <source>Not saved. Your words are still here.</source>
        <translation>Не захавана. Вашы словы яшчэ тут.</translation>
    </message>
    <message>
        <source>The words changed after the person confirmed them.</source>
        <translation>Пасля пацвярджэння словы змяніліся.</translation>
    </message>
    <message>
        <source>Read the changed words back, and ask again.</source>
        <translation>Прачытайце змененыя словы ўслых і спытайце яшчэ раз.</translation>
    </message>
    <message>
        <source>A letter is sealed like a testimony, and only those named beside it can open it. The testimony itself never changes.</source>
        <translation>Ліст запячатваецца, як сведчанне, і адкрыць яго могуць толькі тыя, хто названы побач. Само сведчанне ніколі не мяняецца.</translation>
    </message>
    <message>
        <source>Every word is kept while you write. A draft waits among the letters of its testimony until you seal or discard it.</source>
        <translation>Пакуль вы пішаце, захоўваецца кожнае слова. Чарнавік чакае сярод лістоў пра сваё сведчанне, пакуль вы не запячатаеце яго або не выдаліце.</translation>
    </message>
    <message>
        <source>Holding the button seals it. The sealed file then lies in the outbox, and you write it to a stick from here or from there.</source>
        <translation>Каб запячатаць, трымайце кнопку націснутай. Тады запячатаны файл ляжыць у «Зыходных», і адсюль або адтуль вы запісваеце яго на флэшку.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Ліст</translation>
    </message>
    <message>
        <source>Hold to seal</source>
        <translation>Трымайце, каб запячатаць</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Гатова</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Захавана а {time}</translation>
    </message>
    <message>
        <source>Last saved {time}</source>
        <translation>Апошні раз захавана а {time}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Паспрабаваць яшчэ раз</translation>
    </message>
    <message>
        <source>Writing a copy</source>
        <translation>Запісваецца копія</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Запячатваецца</translation>
    </message>
    <message>
        <source>Where to write the letter</source>
        <translation>Куды запісаць ліст</translation>
    </message>
    <message>
        <source>Nobody can get it yet.</source>
        <translation>Пакуль няма каму яго атрымаць.</translation>
    </message>
    <message>
        <source>It becomes final, and lies in the outbox.</source>
        <translation>Гэта стане канчатковым і ляжа ў «Зыходныя».</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Яшчэ не захавана</translation>
    </message>
    <message>
        <source>Missing: {list}.</source>
        <translation>Бракуе: {list}.</translation>
    </message>
    <message>
        <source>Enclose a file…</source>
        <translation>Прыкласці файл…</translation>
    </message>
    <message>
        <source>Taking the file in</source>
        <translation>Файл прымаецца</translation>
    </message>
    <message>
        <source>Hold to take out</source>
        <translation>Трымайце, каб прыбраць</translation>
    </message>
    <message>
        <source>The file to enclose</source>
        <translation>Які файл прыкласці</translation>
    </message>
    <message>
        <source>Enclosed files</source>
        <translation>Прыкладзеныя файлы</translation>
    </message>
    <message>
        <source>Evidence that came to light later. A copy is sealed with the letter; the file itself stays where it is.</source>
        <translation>Доказы, якія знайшліся пазней. Копія запячатваецца разам з лістом; сам файл застаецца там, дзе ёсць.</translation>
    </message>
    <message>
        <source>Hold to take out {name}</source>
        <translation>Трымайце, каб прыбраць {name}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Нічога</translation>
    </message>
    <message>
        <source>Without name or code</source>
        <translation>Без імя і без кода</translation>
    </message>
    <message>
        <source>By code, not by name</source>
        <translation>Пад кодам, не пад імем</translation>
    </message>
    <message>
        <source>{recipient}: no longer for {purpose}</source>
        <translation>{recipient}: больш не для мэты «{purpose}»</translation>
    </message>
    <message>
        <source>{recipient}: for {purpose}, without name or code</source>
        <translation>{recipient}: мэта «{purpose}», без імя і без кода</translation>
    </message>
    <message>
        <source>{recipient}: for {purpose}, by code and not by name</source>
        <translation>{recipient}: мэта «{purpose}», пад кодам, а не пад імем</translation>
    </message>
    <message>
        <source>{recipient}: for {purpose}, as before</source>
        <translation>{recipient}: мэта «{purpose}», як раней</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>не</translation>
    </message>
    <message>
        <source>later</source>
        <translation>пазней</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не пыталіся</translation>
    </message>
    <message>
        <source>Its words are no longer on this device. That it was stays known.</source>
        <translation>Яго слоў на гэтай прыладзе ўжо няма. Тое, што ён быў, застаецца вядома.</translation>
    </message>
    <message>
        <source>What they said is no longer on this device. Which answers and paragraphs they took back is known, and is obeyed.</source>
        <translation>Сказанага на гэтай прыладзе ўжо няма. Якія адказы і пункты адкліканыя, вядома, і гэта выконваецца.</translation>
    </message>
    <message>
        <source>It sets something right.</source>
        <translation>Нешта выпраўляе.</translation>
    </message>
    <message>
        <source>It adds something.</source>
        <translation>Нешта дадае.</translation>
    </message>
    <message>
        <source>They took back all of their consent.</source>
        <translation>Згода сведкі адклікана цалкам.</translation>
    </message>
    <message>
        <source>They took back a part of their consent.</source>
        <translation>Згода сведкі адклікана часткова.</translation>
    </message>
    <message>
        <source>Paragraphs they took back</source>
        <translation>Адкліканыя пункты</translation>
    </message>
    <message>
        <source>{what}: {before}, now {after}</source>
        <translation>{what}: было — {before}, цяпер — {after}</translation>
    </message>
    <message>
        <source>{what}: now {after}</source>
        <translation>{what}: цяпер — {after}</translation>
    </message>
    <message>
        <source>It arrived whole.</source>
        <translation>Файл дайшоў цалкам.</translation>
    </message>
    <message>
        <source>Once every recipient has answered, the sealed file may be deleted in the outbox.</source>
        <translation>Калі адкажуць усе атрымальнікі, запячатаны файл можна выдаліць у «Зыходных».</translation>
    </message>
    <message>
        <source>Written {moment}, as its signer says.</source>
        <translation>Напісана {moment} паводле слоў падпісанта.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чаму</translation>
    </message>
    <message>
        <source>Read-back</source>
        <translation>Чытанне ўслых</translation>
    </message>
    <message>
        <source>{way}, {moment}</source>
        <translation>{way}, {moment}</translation>
    </message>
    <message>
        <source>How and when they said so</source>
        <translation>Як і калі гэта сказана</translation>
    </message>
    <message>
        <source>The opinion</source>
        <translation>Заключэнне</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>Што дададзена</translation>
    </message>
    <message>
        <source>No longer allowed</source>
        <translation>Больш не дазволена</translation>
    </message>
    <message>
        <source>What is left of single purposes</source>
        <translation>Што засталося ад асобных мэт</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Што сказана</translation>
    </message>
    <message>
        <source>Examined {moment}</source>
        <translation>Агледжана {moment}</translation>
    </message>
    <message>
        <source>Received {moment}, by the recipient&apos;s clock.</source>
        <translation>Атрымана {moment} паводле гадзінніка атрымальніка.</translation>
    </message>
    <message>
        <source>The questions</source>
        <translation>Пытанні</translation>
    </message>
    <message>
        <source>Its words and what is enclosed are destroyed on this device, for ever. That it was, from whom and when stays known, and so does what it changed.</source>
        <translation>Яго словы і ўсё прыкладзенае будуць знішчаныя на гэтай прыладзе назаўсёды. Тое, што ліст быў, ад каго і калі, застанецца вядома, як і тое, што ён змяніў.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Хто падпісаў</translation>
    </message>
    <message>
        <source>This is what its signer sealed, verified to the last byte. It cannot be changed; what comes later stands in a letter of its own.</source>
        <translation>Гэта тое, што запячатаў падпісант, праверанае да апошняга байта. Змяніць яго нельга; тое, што прыйдзе пазней, будзе ў асобным лісце.</translation>
    </message>
    <message>
        <source>The name is the one under which you know the key. The day is when it came here, by this device&apos;s clock.</source>
        <translation>Імя — тое, пад якім вы ведаеце гэты ключ. Дзень — калі ліст прыйшоў сюды, паводле гадзінніка гэтай прылады.</translation>
    </message>
    <message>
        <source>Answer with a supplement</source>
        <translation>Адказаць дапаўненнем</translation>
    </message>
    <message>
        <source>All letters about it</source>
        <translation>Усе лісты пра сведчанне</translation>
    </message>
    <message>
        <source>Destroy its words…</source>
        <translation>Знішчыць словы ліста…</translation>
    </message>
    <message>
        <source>Hold to destroy</source>
        <translation>Трымайце, каб знішчыць</translation>
    </message>
    <message>
        <source>Keep the letter</source>
        <translation>Пакінуць ліст</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>A sealed testimony never changes. What is said about it later is sealed and signed by itself, and stands in this list with the day and with whom it came from.</source>
        <translation>Запячатанае сведчанне ніколі не мяняецца. Тое, што сказана пра яго пазней, запячатваецца і падпісваецца асобна і стаіць у гэтым спісе: з днём і з тым, ад каго прыйшло.</translation>
    </message>
    <message>
        <source>A withdrawal is obeyed wherever the testimony is: paragraphs that were taken back are closed at once, and consent is never wider afterwards.</source>
        <translation>Адкліканне згоды выконваецца ўсюды, дзе ёсць сведчанне: адкліканыя пункты закрываюцца адразу, і шырэйшай згода пасля гэтага не стане.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Лісты</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Што гэта</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ад каго</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дзень</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>Nothing was said about this testimony since it was sealed. What is written or comes in later stands here: supplements, withdrawals, questions, opinions, receipts.</source>
        <translation>З таго часу, як сведчанне запячатана, пра яго нічога не казалі. Тое, што напішуць або прышлюць пазней, будзе тут: дапаўненні, адкліканні згоды, пытанні, заключэнні, пацвярджэнні атрымання.</translation>
    </message>
    <message>
        <source>Letters about {code}</source>
        <translation>Лісты пра {code}</translation>
    </message>
    <message>
        <source>When you examined them</source>
        <translation>Калі вы аглядалі</translation>
    </message>
    <message>
        <source>How what you found fits what they say</source>
        <translation>Наколькі знойдзенае адпавядае сказанаму</translation>
    </message>
    <message>
        <source>Your opinion</source>
        <translation>Ваша заключэнне</translation>
    </message>
    <message>
        <source>What you found, what else could have caused it, and what you conclude. Each paragraph gets its number.</source>
        <translation>Што вы знайшлі, што яшчэ магло да гэтага прывесці і якая ваша выснова. Кожны пункт атрымлівае свой нумар.</translation>
    </message>
    <message>
        <source>Choose a level</source>
        <translation>Выберыце ступень</translation>
    </message>
    <message>
        <source>Your questions</source>
        <translation>Вашы пытанні</translation>
    </message>
    <message>
        <source>Each question is a paragraph of its own, so that the answer can name its number. Name no person whom the testimony does not name.</source>
        <translation>Кожнае пытанне — асобны пункт, каб у адказе можна было назваць яго нумар. Не называйце нікога, каго няма ў сведчанні.</translation>
    </message>
    <message>
        <source>How they wish to be reached, and how not:</source>
        <translation>Як чалавек хоча, каб з ім звязваліся, і як не:</translation>
    </message>
    <message>
        <source>How it was read back</source>
        <translation>Як прачытана</translation>
    </message>
    <message>
        <source>Read in which language</source>
        <translation>На якой мове прачытана</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберыце</translation>
    </message>
    <message>
        <source>“These are my words”</source>
        <translation>«Гэта мае словы»</translation>
    </message>
    <message>
        <source>Confirmed {moment}. These are their words.</source>
        <translation>Пацверджана {moment}. Гэта словы сведкі.</translation>
    </message>
    <message>
        <source>Read it to the person. If they say yes, press the button. A change after that takes the yes back.</source>
        <translation>Прачытайце тэкст сведку. Калі ў адказ «так», націсніце кнопку. Калі потым нешта змяніць, «так» трэба пачуць нанова.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Што робіць дапаўненне</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Чаму цяпер</translation>
    </message>
    <message>
        <source>For example: it came back to mind after a question.</source>
        <translation>Напрыклад: успомнілася пасля пытання.</translation>
    </message>
    <message>
        <source>In their own words, as “I”. Enter begins the next paragraph.</source>
        <translation>Словамі сведкі, ад «я». Enter пачынае наступны пункт.</translation>
    </message>
    <message>
        <source>It adds something</source>
        <translation>Нешта дадае</translation>
    </message>
    <message>
        <source>It sets something right</source>
        <translation>Нешта выпраўляе</translation>
    </message>
    <message>
        <source>No already</source>
        <translation>Ужо было «не»</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Не вырашана</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не пыталіся</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Застаецца</translation>
    </message>
    <message>
        <source>S</source>
        <translation>З</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Адклікана</translation>
    </message>
    <message>
        <source>T</source>
        <translation>А</translation>
    </message>
    <message>
        <source>How much they take back</source>
        <translation>Колькі адклікаецца</translation>
    </message>
    <message>
        <source>How they said so</source>
        <translation>Як гэта сказана</translation>
    </message>
    <message>
        <source>When they said so</source>
        <translation>Калі гэта сказана</translation>
    </message>
    <message>
        <source>With whom it may be shared</source>
        <translation>Каму можна перадаваць</translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation>На што ёсць згода</translation>
    </message>
    <message>
        <source>Paragraphs they take back</source>
        <translation>Якія пункты адклікаюцца</translation>
    </message>
    <message>
        <source>Numbers as in the statement, for example 2, 5-7. They are closed at once wherever the testimony is.</source>
        <translation>Нумары як у паказаннях, напрыклад 2, 5-7. Яны адразу закрываюцца ўсюды, дзе ёсць сведчанне.</translation>
    </message>
    <message>
        <source>Their answers cannot be read on this device any more. What you leave at “Stays” stays as it was, whatever it was.</source>
        <translation>Адказаў сведкі на гэтай прыладзе ўжо нельга прачытаць. Тое, дзе вы пакінеце «Застаецца», застанецца такім, якім было, што б там ні стаяла.</translation>
    </message>
    <message>
        <source>Every answer becomes no, wherever the testimony is. It may then be neither shared nor printed. Its words are not destroyed by this.</source>
        <translation>Кожны адказ становіцца «не» ўсюды, дзе ёсць сведчанне. Тады яго нельга ні перадаваць, ні друкаваць. Словы ад гэтага не знішчаюцца.</translation>
    </message>
    <message>
        <source>Write numbers, for example 2, 5-7.</source>
        <translation>Напішыце нумары, напрыклад 2, 5-7.</translation>
    </message>
    <message>
        <source>Single purposes</source>
        <translation>Асобныя мэты</translation>
    </message>
    <message>
        <source>A part of their consent</source>
        <translation>Частка згоды</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Уся згода</translation>
    </message>
    <message>
        <source>The testimony has {count} paragraphs, not {number}.</source>
        <translation>Пунктаў у сведчанні: {count}; пункта {number} няма.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Чарнавік</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Запячатаны</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Атрыманы</translation>
    </message>
    <message>
        <source>Sealed, words gone</source>
        <translation>Запячатаны, словы знішчаныя</translation>
    </message>
    <message>
        <source>Received, words gone</source>
        <translation>Атрыманы, словы знішчаныя</translation>
    </message>
    <message>
        <source>Write a supplement</source>
        <translation>Напісаць дапаўненне</translation>
    </message>
    <message>
        <source>Note a withdrawal</source>
        <translation>Запісаць адкліканне згоды</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Задаць пытанне</translation>
    </message>
    <message>
        <source>Write an opinion</source>
        <translation>Напісаць заключэнне</translation>
    </message>
    <message>
        <source>They remembered something, or something has to be set right. The testimony stays as it is; the supplement stands beside it.</source>
        <translation>Сведку нешта ўспомнілася або трэба нешта выправіць. Сведчанне застаецца такім, як ёсць; дапаўненне стаіць побач з ім.</translation>
    </message>
    <message>
        <source>They take their consent back, all of it or a part. Everybody who has the testimony is told, and must obey.</source>
        <translation>Сведка адклікае згоду, цалкам або часткова. Пра гэта даведваюцца ўсе, хто мае сведчанне, і яны павінны гэта выканаць.</translation>
    </message>
    <message>
        <source>Ask the one who took the testimony. Ask only what is needed: every question is put to a person who was hurt.</source>
        <translation>Спытайце таго, хто запісаў сведчанне. Пытайцеся толькі пра неабходнае: кожнае пытанне задаюць чалавеку, якому ўжо зрабілі балюча.</translation>
    </message>
    <message>
        <source>What you found when you examined them, and how well it fits what they say.</source>
        <translation>Што вы знайшлі пры аглядзе і наколькі гэта адпавядае сказанаму.</translation>
    </message>
    <message>
        <source>After sealing, this device can no longer open these words. Only those named here can. That a supplement was sealed, when and to whom, stays known.</source>
        <translation>Пасля запячатвання гэтая прылада больш не зможа адкрыць гэтыя словы. Змогуць толькі тыя, хто тут названы. Тое, што дапаўненне запячатана, калі і для каго, застанецца вядома.</translation>
    </message>
    <message>
        <source>After sealing, what they said is gone from this device. Which answers and paragraphs they took back stays known, and is obeyed here at once.</source>
        <translation>Пасля запячатвання сказанае знікне з гэтай прылады. Якія адказы і пункты адкліканыя, застанецца вядома, і тут гэта выконваецца адразу.</translation>
    </message>
    <message>
        <source>The questions stay readable here after sealing, so that you know what the answer is about.</source>
        <translation>Пытанні застануцца тут даступнымі і пасля запячатвання, каб вы ведалі, на што прыйшоў адказ.</translation>
    </message>
    <message>
        <source>After sealing, this device can no longer open these words. Only those named here can. That an opinion was sealed, when and to whom, stays known.</source>
        <translation>Пасля запячатвання гэтая прылада больш не зможа адкрыць гэтыя словы. Змогуць толькі тыя, хто тут названы. Тое, што заключэнне запячатана, калі і для каго, застанецца вядома.</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>Пры сустрэчы</translation>
    </message>
    <message>
        <source>By a voice that is known</source>
        <translation>Па знаёмым голасе</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Пісьмова</translation>
    </message>
    <message>
        <source>Through somebody else</source>
        <translation>Праз іншага чалавека</translation>
    </message>
    <message>
        <source>Not consistent</source>
        <translation>Не адпавядае</translation>
    </message>
    <message>
        <source>Consistent with</source>
        <translation>Адпавядае</translation>
    </message>
    <message>
        <source>Highly consistent</source>
        <translation>У высокай ступені адпавядае</translation>
    </message>
    <message>
        <source>Typical of</source>
        <translation>Тыповае</translation>
    </message>
    <message>
        <source>Diagnostic of</source>
        <translation>Дыягнастычнае</translation>
    </message>
    <message>
        <source>What was found cannot have come from what they describe.</source>
        <translation>Знойдзенае не магло ўзнікнуць ад таго, што апісана.</translation>
    </message>
    <message>
        <source>It can have come from what they describe, but is not specific: much else could have caused it.</source>
        <translation>Магло ўзнікнуць ад таго, што апісана, але не характэрнае толькі для гэтага: прычын магло быць шмат.</translation>
    </message>
    <message>
        <source>It can have come from what they describe, and there are few other possible causes.</source>
        <translation>Магло ўзнікнуць ад таго, што апісана, і іншых магчымых прычын мала.</translation>
    </message>
    <message>
        <source>It is usually seen after what they describe, though other causes are possible.</source>
        <translation>Звычайна назіраецца пасля таго, што апісана, хоць магчымыя і іншыя прычыны.</translation>
    </message>
    <message>
        <source>It cannot have come from anything but what they describe.</source>
        <translation>Не магло ўзнікнуць ні ад чаго іншага, апроч таго, што апісана.</translation>
    </message>
    <message>
        <source>Not about this one</source>
        <translation>Не пра гэтае сведчанне</translation>
    </message>
    <message>
        <source>This letter is not about the testimony that is here.</source>
        <translation>Гэты ліст не пра тое сведчанне, якое ёсць тут.</translation>
    </message>
    <message>
        <source>It names another sealed file or case code, or comes from somebody who never had the testimony. The testimony is unchanged, and nothing follows from this letter.</source>
        <translation>У ім названы іншы запячатаны файл або іншы код справы, або ён прыйшоў ад таго, хто ніколі не меў гэтага сведчання. Сведчанне не змянілася, і з гэтага ліста нічога не вынікае.</translation>
    </message>
    <message>
        <source>Ask whoever signed it what it is about.</source>
        <translation>Спытайце таго, хто яго падпісаў, пра што ён.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>A key unknown here</source>
        <translation>Невядомы тут ключ</translation>
    </message>
    <message>
        <source>A correction was begun and is not added.</source>
        <translation>Выпраўленне пачатае і не дададзенае.</translation>
    </message>
    <message>
        <source>No moment is read from this. Write the day and the time, for example 30.11.2026 20:00.</source>
        <translation>Дзень і час адсюль не чытаюцца. Напішыце дзень і час, напрыклад 30.11.2026 20:00.</translation>
    </message>
    <message>
        <source>Year-month-day hour:minute</source>
        <translation>Год-месяц-дзень гадзіна:хвіліна</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>Read as: {moment}</source>
        <translation>Зразумета так: {moment}</translation>
    </message>
    <message>
        <source>{field}: just now</source>
        <translation>{field}: зараз</translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message>
        <source>Before this window closes</source>
        <translation>Перш чым гэтае акно закрыецца</translation>
    </message>
    <message>
        <source>All that you wrote was saved in that folder before, and is only where that folder is now.</source>
        <translation>Усё, што вы запісалі, было раней захавана ў той папцы і ёсць толькі там, дзе яна цяпер.</translation>
    </message>
    <message>
        <source>All that was saved before is in that folder, and only where that folder is now. Words that you typed after it went could not be saved.</source>
        <translation>Усё, што было захавана раней, ёсць у той папцы і толькі там, дзе яна цяпер. Словы, якія вы запісалі пасля таго, як яна знікла, захаваць не ўдалося.</translation>
    </message>
    <message>
        <source>Find the folder and put it back in its place before you start this program again. If it was deleted, look in the bin; if it is not there, put back your last backup.</source>
        <translation>Знайдзіце папку і вярніце яе на месца, перш чым зноў запускаць праграму. Калі яе выдалілі, паглядзіце ў сметніцы; калі яе няма і там, аднавіце апошнюю рэзервовую копію.</translation>
    </message>
    <message>
        <source>All that was saved before is in the folder of the vault. Words that you typed after the disk stopped answering could not be saved.</source>
        <translation>Усё, што было захавана раней, знаходзіцца ў папцы сховішча. Словы, набраныя пасля таго, як дыск перастаў адказваць, захаваць не ўдалося.</translation>
    </message>
    <message>
        <source>Put the disk or stick back, wait a moment, and start this program again. If the folder cannot be read then either, put back your last backup.</source>
        <translation>Падключыце дыск ці флэшку зноў, пачакайце крыху і запусціце праграму яшчэ раз. Калі папка і тады не чытаецца, аднавіце апошнюю рэзервовую копію.</translation>
    </message>
    <message>
        <source>The vault was locked</source>
        <translation>Сховішча заблакаванае</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Закрыць акно</translation>
    </message>
    <message>
        <source>Idle lock held for {time}</source>
        <translation>Блакаванне адкладзена яшчэ на {time}</translation>
    </message>
    <message>
        <source>Locks in {time}</source>
        <translation>Заблакуецца праз {time}</translation>
    </message>
    <message>
        <source>Lock as usual</source>
        <translation>Блакаваць як звычайна</translation>
    </message>
    <message>
        <source>Hold the lock</source>
        <translation>Адкласці блакаванне</translation>
    </message>
    <message>
        <source>Keeps the vault open while somebody speaks.</source>
        <translation>Пакуль чалавек гаворыць, сховішча застаецца адкрытым.</translation>
    </message>
    <message>
        <source>Hold it for</source>
        <translation>Адкласці на</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>The hold is over.</source>
        <translation>Блакаванне зноў працуе як звычайна.</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} хв</translation>
    </message>
    <message>
        <source>Hold the lock for {count} minutes</source>
        <translation>Адкласці блакаванне на {count} хвілін</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>Find on this page</source>
        <translation>Знайсці на гэтай старонцы</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Знайсці</translation>
    </message>
    <message>
        <source>Ctrl+F finds words on this page. Escape goes back.</source>
        <translation>Ctrl+F шукае словы на гэтай старонцы. Escape вяртае назад.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Ctrl+F finds words on this page.</source>
        <translation>Ctrl+F знаходзіць словы на гэтай старонцы.</translation>
    </message>
    <message>
        <source>What we defend, and what we do not</source>
        <translation>Што мы абараняем, а чаго не</translation>
    </message>
    <message>
        <source>Practising</source>
        <translation>Практыкаванне</translation>
    </message>
</context>
<context>
    <name>mentioned</name>
    <message>
        <source>Another label is needed: this one is somebody else&apos;s, or empty.</source>
        <translation>Патрэбна іншая пазнака: гэтая ўжо ў іншага чалавека або пустая.</translation>
    </message>
    <message>
        <source>Coded facts that concern them: {count}</source>
        <translation>Адзначаныя факты пра гэтага чалавека: {count}</translation>
    </message>
    <message>
        <source>As it stands in the account in the place of a name.</source>
        <translation>Так, як стаіць у аповедзе на месцы імя.</translation>
    </message>
    <message>
        <source>What tells who it is stays covered, so that nobody reads it over your shoulder.</source>
        <translation>Тое, з чаго відаць, хто гэта, застаецца прыкрытым, каб ніхто не прачытаў праз ваша плячо.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роля</translation>
    </message>
    <message>
        <source>Names in pages and copies</source>
        <translation>Імёны на старонках і ў копіях</translation>
    </message>
    <message>
        <source>By what the person knows who it was</source>
        <translation>Адкуль чалавек ведае, хто гэта быў</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Што рабіў гэты чалавек</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Паказаць</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Прыкрыць</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Прыкрыта</translation>
    </message>
    <message>
        <source>C</source>
        <translation>П</translation>
    </message>
    <message>
        <source>May be shown</source>
        <translation>Можна паказваць</translation>
    </message>
    <message>
        <source>M</source>
        <translation>М</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Пазнака</translation>
    </message>
    <message>
        <source>Everybody whom the account names, by label. Nobody of them was asked: their names stay covered here, and out of pages and copies, unless you say otherwise.</source>
        <translation>Усе, каго называе аповед, пад пазнакамі. Нікога з іх не пыталі: іх імёны застаюцца прыкрытымі тут і не трапляюць на старонкі і ў копіі, калі вы не вырашыце інакш.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Імёны</translation>
    </message>
    <message>
        <source>People named</source>
        <translation>Названыя людзі</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Дадаць чалавека</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прыбраць</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Адмяніць</translation>
    </message>
    <message>
        <source>Names heard</source>
        <translation>Пачутыя імёны</translation>
    </message>
    <message>
        <source>Badge or number</source>
        <translation>Жэтон ці нумар</translation>
    </message>
    <message>
        <source>Uniform and mask</source>
        <translation>Форма і маска</translation>
    </message>
    <message>
        <source>Voice and speech</source>
        <translation>Голас і маўленне</translation>
    </message>
    <message>
        <source>Face and build</source>
        <translation>Твар і постаць</translation>
    </message>
    <message>
        <source>How it was recognised later</source>
        <translation>Як пазналі пазней</translation>
    </message>
    <message>
        <source>What others called them, as it sounded.</source>
        <translation>Як гэтага чалавека называлі іншыя, так, як гэта гучала.</translation>
    </message>
    <message>
        <source>From what source. Single photos are never shown to the person.</source>
        <translation>З якой крыніцы. Асобныя фотаздымкі чалавеку ніколі не паказваюць.</translation>
    </message>
    <message>
        <source>[Person {number}]</source>
        <translation>[Асоба {number}]</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>{number} kB</source>
        <translation>{number} кБ</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} МБ</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} ГБ</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} Б</translation>
    </message>
    <message>
        <source>Missing: {list}.</source>
        <translation>Бракуе: {list}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Нічога не зменена.</translation>
    </message>
    <message>
        <source>The testimony is still here as it was.</source>
        <translation>Сведчанне па-ранейшаму тут, такое, як было.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, spaces or dashes.</source>
        <translation>Увядзіце ад 1 да 64 літар, лічбаў, прабелаў або дэфісаў.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Спынена, як вы прасілі.</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Усё так, як было раней.</translation>
    </message>
    <message>
        <source>After a wrong passphrase there is a short pause.</source>
        <translation>Пасля няправільнай парольнай фразы бывае кароткая паўза.</translation>
    </message>
    <message>
        <source>Everything in the vault is safe and unchanged.</source>
        <translation>У сховішчы ўсё ў бяспецы і нічога не зменена.</translation>
    </message>
    <message>
        <source>You can try again in a moment.</source>
        <translation>Праз хвілінку можна паспрабаваць яшчэ раз.</translation>
    </message>
    <message>
        <source>This name cannot stand on an identity card.</source>
        <translation>Такое імя не можа стаяць на картцы.</translation>
    </message>
    <message>
        <source>This passphrase could be guessed.</source>
        <translation>Гэтую парольную фразу можна адгадаць.</translation>
    </message>
    <message>
        <source>Take six generated words, or add more words.</source>
        <translation>Вазьміце шэсць слоў, якія прапануе праграма, або дадайце яшчэ словы.</translation>
    </message>
    <message>
        <source>This testimony is closed, and its words are final.</source>
        <translation>Гэтае сведчанне завершана, яго словы канчатковыя.</translation>
    </message>
    <message>
        <source>If it is not sealed yet, open it again from the shelf.</source>
        <translation>Калі яно яшчэ не запячатана, адкрыйце яго нанова з паліцы.</translation>
    </message>
    <message>
        <source>Nobody was chosen who may open the file.</source>
        <translation>Не выбрана, хто можа адкрыць файл.</translation>
    </message>
    <message>
        <source>Choose at least one recipient.</source>
        <translation>Выберыце хаця б аднаго атрымальніка.</translation>
    </message>
    <message>
        <source>A chosen recipient was never verified.</source>
        <translation>Адбітак аднаго з выбраных атрымальнікаў не звераны.</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>Нічога не запячатана.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with them under People &amp; keys first.</source>
        <translation>Спачатку зверце з ім адбітак у раздзеле «Людзі і ключы».</translation>
    </message>
    <message>
        <source>It is not said who may open the deponent&apos;s particulars.</source>
        <translation>Не пазначана, хто можа адкрыць асабістыя звесткі сведкі.</translation>
    </message>
    <message>
        <source>Choose who may open them, or that they are not sent at all.</source>
        <translation>Выберыце, хто можа іх адкрыць, або што яны зусім не адпраўляюцца.</translation>
    </message>
    <message>
        <source>The particulars are not sealed to this key.</source>
        <translation>Асабістыя звесткі запячатаныя не для гэтага ключа.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Нічога не адкрыта.</translation>
    </message>
    <message>
        <source>Ask one of those to whom they are sealed.</source>
        <translation>Звярніцеся да кагосьці з тых, для каго яны запячатаныя.</translation>
    </message>
    <message>
        <source>What was sealed as the particulars does not belong to this testimony.</source>
        <translation>Тое, што запячатана як асабістыя звесткі, не адносіцца да гэтага сведчання.</translation>
    </message>
    <message>
        <source>Nothing of it is shown. The account is unchanged.</source>
        <translation>З гэтага нічога не паказваецца. Аповед не зменены.</translation>
    </message>
    <message>
        <source>Do not rely on them. Ask the signer, in person or by voice.</source>
        <translation>Не спадзявайцеся на іх. Спытайце падпісанта, асабіста або голасам.</translation>
    </message>
    <message>
        <source>This file holds no particulars, or is damaged.</source>
        <translation>У гэтым файле няма асабістых звестак, або ён пашкоджаны.</translation>
    </message>
    <message>
        <source>If it is a sealed testimony, open it with the others in the inbox. If it is not, ask whoever gave it to you for a new copy.</source>
        <translation>Калі гэта запячатанае сведчанне, адкрыйце яго разам з іншымі ва «Уваходных». Калі не, папрасіце новую копію ў таго, хто вам яго даў.</translation>
    </message>
    <message>
        <source>The copy that was written is not what was sealed.</source>
        <translation>Запісаная копія — не тое, што было запячатана.</translation>
    </message>
    <message>
        <source>The sealed file in the outbox is whole.</source>
        <translation>Запячатаны файл у «Зыходных» цэлы.</translation>
    </message>
    <message>
        <source>Do not use this stick. Write to another one.</source>
        <translation>Не карыстайцеся гэтай флэшкай. Запішыце на іншую.</translation>
    </message>
    <message>
        <source>The sealed file is not in the outbox any more, or was changed.</source>
        <translation>Запячатанага файла ў «Зыходных» больш няма, або ён зменены.</translation>
    </message>
    <message>
        <source>Copies that you handed over are not affected.</source>
        <translation>Копій, якія вы перадалі, гэта не датычыць.</translation>
    </message>
    <message>
        <source>Ask the recipient whether they have it before you delete anything.</source>
        <translation>Перш чым нешта выдаляць, спытайце атрымальніка, ці ёсць файл у яго.</translation>
    </message>
    <message>
        <source>You have the signer&apos;s card, but never compared its fingerprint.</source>
        <translation>У вас ёсць картка падпісанта, але яе адбітак не звераны.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Нічога не прынята.</translation>
    </message>
    <message>
        <source>Compare it with them under People &amp; keys, then open this again.</source>
        <translation>Зверце яго з чалавекам у раздзеле «Людзі і ключы» і адкрыйце гэты файл яшчэ раз.</translation>
    </message>
    <message>
        <source>This is another file than the one you checked.</source>
        <translation>Гэта не той файл, які вы праверылі.</translation>
    </message>
    <message>
        <source>Somebody put it in its place meanwhile. Nothing of it was kept.</source>
        <translation>Нехта тым часам паклаў яго на месца праверанага. Нічога з яго не захавана.</translation>
    </message>
    <message>
        <source>Ask who else has the stick. To take the new file in, empty the list, open it again and look at who signed it.</source>
        <translation>Спытайце, у каго яшчэ ёсць гэтая флэшка. Каб прыняць новы файл, ачысціце спіс, адкрыйце яго зноў і паглядзіце, хто яго падпісаў.</translation>
    </message>
    <message>
        <source>Another version of this testimony is already in this vault.</source>
        <translation>У гэтым сховішчы ўжо ёсць іншая версія гэтага сведчання.</translation>
    </message>
    <message>
        <source>The one that is here was not touched.</source>
        <translation>Тую, што ўжо тут, не чапалі.</translation>
    </message>
    <message>
        <source>Ask the sender which of the two is meant to count.</source>
        <translation>Спытайце адпраўніка, якую з дзвюх лічыць дзейснай.</translation>
    </message>
    <message>
        <source>This is your own identity card.</source>
        <translation>Гэта ваша ўласная картка.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Нічога не дададзена.</translation>
    </message>
    <message>
        <source>Choose the card of somebody else.</source>
        <translation>Выберыце картку іншага чалавека.</translation>
    </message>
    <message>
        <source>You have this card already.</source>
        <translation>Гэтая картка ў вас ужо ёсць.</translation>
    </message>
    <message>
        <source>You find it in the list of people.</source>
        <translation>Яна ў спісе людзей.</translation>
    </message>
    <message>
        <source>This file is too large for a card or a receipt.</source>
        <translation>Гэты файл завялікі для карткі або пацвярджэння атрымання.</translation>
    </message>
    <message>
        <source>It was not read.</source>
        <translation>Файл не прачытаны.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Выберыце іншы файл.</translation>
    </message>
    <message>
        <source>Nothing was heard, so no recording was kept.</source>
        <translation>Нічога не было чуваць, таму запіс не захаваны.</translation>
    </message>
    <message>
        <source>Everything else is as it was.</source>
        <translation>Усё астатняе так, як было.</translation>
    </message>
    <message>
        <source>Look at the microphone, then record again.</source>
        <translation>Праверце мікрафон і запішыце яшчэ раз.</translation>
    </message>
    <message>
        <source>The file changed while it was being taken in.</source>
        <translation>Файл змяніўся, пакуль яго прымалі.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. The file is where it was.</source>
        <translation>З яго нічога не захавана. Сам файл там, дзе і быў.</translation>
    </message>
    <message>
        <source>Wait until it is finished, then add it again.</source>
        <translation>Пачакайце, пакуль ён будзе гатовы, і дадайце яго яшчэ раз.</translation>
    </message>
    <message>
        <source>A record is not as this program writes it.</source>
        <translation>Запіс не такі, якім яго робіць гэтая праграма.</translation>
    </message>
    <message>
        <source>It was refused, and nothing was changed.</source>
        <translation>Гэта адхілена, нічога не зменена.</translation>
    </message>
    <message>
        <source>If it came from outside, ask for it again.</source>
        <translation>Калі ён прыйшоў звонку, папрасіце яго яшчэ раз.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote this.</source>
        <translation>Гэта запісала навейшая версія праграмы.</translation>
    </message>
    <message>
        <source>Update this program, then try again.</source>
        <translation>Абнавіце праграму і паспрабуйце яшчэ раз.</translation>
    </message>
    <message>
        <source>There is no case with this code.</source>
        <translation>Справы з такім кодам няма.</translation>
    </message>
    <message>
        <source>Compare it sign by sign: it looks like K7M4-P9R3.</source>
        <translation>Зверце код знак за знакам: ён выглядае як K7M4-P9R3.</translation>
    </message>
    <message>
        <source>The person who testified did not allow this.</source>
        <translation>Сведка гэтага не дазваляе.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>This was allowed when the file was sealed, and no longer is.</source>
        <translation>Калі файл запячатвалі, гэта было дазволена, а цяпер ужо не.</translation>
    </message>
    <message>
        <source>The sealed file stays in the outbox, and nothing of it was written.</source>
        <translation>Запячатаны файл застаецца ў «Зыходных», і нічога з яго не запісана.</translation>
    </message>
    <message>
        <source>{reason} Only the person can allow it again, in a new testimony. Where this one can be read, a redacted copy can be made of what is left.</source>
        <translation>{reason} Зноў дазволіць гэта можа толькі сам чалавек, у новым сведчанні. Там, дзе гэтае можна прачытаць, з таго, што засталося, можна зрабіць копію з выключэннямі.</translation>
    </message>
    <message>
        <source>It was not chosen what the recipients get the testimony for.</source>
        <translation>Не выбрана, для чаго атрымальнікі атрымліваюць сведчанне.</translation>
    </message>
    <message>
        <source>Choose at least one purpose that they agreed to, then seal again.</source>
        <translation>Выберыце хаця б адну мэту, на якую чалавек даў згоду, і запячатайце яшчэ раз.</translation>
    </message>
    <message>
        <source>Something is still missing.</source>
        <translation>Нечага яшчэ не хапае.</translation>
    </message>
    <message>
        <source>{gaps}</source>
        <translation>{gaps}</translation>
    </message>
    <message>
        <source>The program&apos;s typefaces are not there.</source>
        <translation>Няма шрыфтоў праграмы.</translation>
    </message>
    <message>
        <source>Install the program again; the vault stays as it is.</source>
        <translation>Усталюйце праграму нанова; сховішча застанецца такім, як ёсць.</translation>
    </message>
    <message>
        <source>This program cannot play this sound.</source>
        <translation>Гэтая праграма не можа прайграць такі гук.</translation>
    </message>
    <message>
        <source>It is kept as evidence, bit for bit.</source>
        <translation>Файл захоўваецца як доказ, біт у біт.</translation>
    </message>
    <message>
        <source>This computer cannot open pictures and sound safely, so none are opened here.</source>
        <translation>Гэты камп’ютар не можа бяспечна адкрываць здымкі і гук, таму тут яны не адкрываюцца.</translation>
    </message>
    <message>
        <source>They are kept as evidence, bit for bit.</source>
        <translation>Яны захоўваюцца як доказы, біт у біт.</translation>
    </message>
    <message>
        <source>Look at them on another computer, or ask the technical contact.</source>
        <translation>Адкрыйце іх на іншым камп’ютары або спытайце таго, хто дапамагае вам з тэхнікай.</translation>
    </message>
    <message>
        <source>Opening this file took too long or was not safe, so it was stopped.</source>
        <translation>Адкрыццё файла зацягнулася або было небяспечнае, таму яно спынена.</translation>
    </message>
    <message>
        <source>Sound cannot be recorded or played here.</source>
        <translation>Тут нельга запісаць і прайграць гук.</translation>
    </message>
    <message>
        <source>Everything else works, and nothing was lost.</source>
        <translation>Усё астатняе працуе, нічога не страчана.</translation>
    </message>
    <message>
        <source>Write by hand for now, and install the program anew.</source>
        <translation>Пакуль што пішыце ўручную, а праграму ўсталюйце нанова.</translation>
    </message>
    <message>
        <source>No sound system was found on this computer.</source>
        <translation>На гэтым камп’ютары не знойдзена гукавая сістэма.</translation>
    </message>
    <message>
        <source>Write by hand for now, or record with another device.</source>
        <translation>Пакуль што пішыце ўручную або запісвайце іншай прыладай.</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>Мікрафон не знойдзены.</translation>
    </message>
    <message>
        <source>Nothing was lost, and the written part goes on.</source>
        <translation>Нічога не страчана, пісаць можна далей.</translation>
    </message>
    <message>
        <source>Plug one in or switch it on, then try again.</source>
        <translation>Падключыце або ўключыце мікрафон і паспрабуйце яшчэ раз.</translation>
    </message>
    <message>
        <source>The microphone stopped sending sound.</source>
        <translation>Мікрафон перастаў перадаваць гук.</translation>
    </message>
    <message>
        <source>What was recorded up to now is safe.</source>
        <translation>Усё, што запісана да гэтага моманту, у бяспецы.</translation>
    </message>
    <message>
        <source>Look at its plug and its switch, then start a new recording.</source>
        <translation>Праверце яго раздым і выключальнік і пачніце новы запіс.</translation>
    </message>
    <message>
        <source>No loudspeaker or earphones were found.</source>
        <translation>Дынамікі або навушнікі не знойдзеныя.</translation>
    </message>
    <message>
        <source>The recording is safe; it only cannot be heard.</source>
        <translation>Запіс у бяспецы; яго толькі нельга пачуць.</translation>
    </message>
    <message>
        <source>Plug in earphones, then play it again.</source>
        <translation>Падключыце навушнікі і прайграйце яшчэ раз.</translation>
    </message>
    <message>
        <source>The recording stopped: sound could not be kept.</source>
        <translation>Запіс спыніўся: гук не ўдалося захаваць.</translation>
    </message>
    <message>
        <source>Start a new recording, and go on writing.</source>
        <translation>Пачніце новы запіс і пішыце далей.</translation>
    </message>
    <message>
        <source>A recording is running already.</source>
        <translation>Запіс ужо ідзе.</translation>
    </message>
    <message>
        <source>It goes on, and everything in it is kept.</source>
        <translation>Ён працягваецца, і ўсё ў ім захоўваецца.</translation>
    </message>
    <message>
        <source>Stop it before you start another one.</source>
        <translation>Спыніце яго, перш чым пачынаць іншы.</translation>
    </message>
    <message>
        <source>The recording could not be read to its end.</source>
        <translation>Запіс не ўдалося прачытаць да канца.</translation>
    </message>
    <message>
        <source>What is stored was not changed by playing it.</source>
        <translation>Захаванае не змянілася ад прайгравання.</translation>
    </message>
    <message>
        <source>Try once more. If it stays so, the disk may be failing.</source>
        <translation>Паспрабуйце яшчэ раз. Калі не дапаможа, магчыма, псуецца дыск.</translation>
    </message>
    <message>
        <source>Nothing that was saved before is lost.</source>
        <translation>Нічога з захаванага раней не страчана.</translation>
    </message>
    <message>
        <source>The program made a mistake of its own.</source>
        <translation>Праграма сама зрабіла памылку.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, lock the vault and start anew.</source>
        <translation>Паспрабуйце яшчэ раз. Калі гэта паўторыцца, заблакуйце сховішча і запусціце праграму нанова.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>На дыску не засталося месца.</translation>
    </message>
    <message>
        <source>Make room on it, then try again.</source>
        <translation>Вызваліце на ім месца і паспрабуйце яшчэ раз.</translation>
    </message>
    <message>
        <source>This disk or stick cannot hold a file so large.</source>
        <translation>На гэты дыск або флэшку такі вялікі файл запісаць нельга.</translation>
    </message>
    <message>
        <source>Use one that is formatted as exFAT or NTFS instead of FAT32.</source>
        <translation>Вазьміце дыск або флэшку, адфарматаваныя як exFAT або NTFS, а не FAT32.</translation>
    </message>
    <message>
        <source>This disk or stick can only be read.</source>
        <translation>Гэты дыск або гэтая флэшка даступныя толькі для чытання.</translation>
    </message>
    <message>
        <source>Look for a small switch on it, or use another one.</source>
        <translation>Пашукайце на носьбіце маленькі перамыкач або вазьміце іншы носьбіт.</translation>
    </message>
    <message>
        <source>The disk or stick is not there any more.</source>
        <translation>Дыска або флэшкі тут больш няма.</translation>
    </message>
    <message>
        <source>Put it back in, wait a moment, and try again.</source>
        <translation>Устаўце назад, крыху пачакайце і паспрабуйце яшчэ раз.</translation>
    </message>
    <message>
        <source>The disk or stick could not be read or written.</source>
        <translation>На дыск або флэшку не ўдалося запісаць або прачытаць з іх.</translation>
    </message>
    <message>
        <source>It may be failing. Use another one.</source>
        <translation>Магчыма, носьбіт псуецца. Вазьміце іншы.</translation>
    </message>
    <message>
        <source>This computer does not allow the file to be used.</source>
        <translation>Камп’ютар не дазваляе карыстацца гэтым файлам.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask who owns this one.</source>
        <translation>Выберыце іншую папку або спытайце, каму належыць гэта.</translation>
    </message>
    <message>
        <source>The file or folder is not there.</source>
        <translation>Файла або папкі тут няма.</translation>
    </message>
    <message>
        <source>Look whether it was moved, then choose it again.</source>
        <translation>Праверце, ці іх не перанеслі, і выберыце яшчэ раз.</translation>
    </message>
    <message>
        <source>There is a file with this name already.</source>
        <translation>Файл з такой назвай ужо ёсць.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Яго не чапалі.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Выберыце іншую назву або папку.</translation>
    </message>
    <message>
        <source>A folder was chosen where a file is needed.</source>
        <translation>Выбрана папка, а патрэбны файл.</translation>
    </message>
    <message>
        <source>Open the folder and choose the file in it.</source>
        <translation>Адкрыйце папку і выберыце ў ёй файл.</translation>
    </message>
    <message>
        <source>This is not a file but a device or a pipe.</source>
        <translation>Гэта не файл, а прылада або канал перадачы даных.</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>Праграма гэтага не адкрывала.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Выберыце файл.</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked.</source>
        <translation>Дыск не зрабіў таго, што ад яго патрабавалася.</translation>
    </message>
    <message>
        <source>Try once more, or use another disk.</source>
        <translation>Паспрабуйце яшчэ раз або вазьміце іншы дыск.</translation>
    </message>
    <message>
        <source>The ways into the vault are as they were.</source>
        <translation>Спосабы адкрыць сховішча такія, як былі.</translation>
    </message>
    <message>
        <source>Choose the right file and try again.</source>
        <translation>Выберыце правільны файл і паспрабуйце яшчэ раз.</translation>
    </message>
    <message>
        <source>This is no key file, or it was damaged.</source>
        <translation>Гэта не файл-ключ, або ён пашкоджаны.</translation>
    </message>
    <message>
        <source>The vault was not touched.</source>
        <translation>Сховішча не чапалі.</translation>
    </message>
    <message>
        <source>Choose the key file on your stick. If it is damaged, use a copy, another way into the vault, or the recovery key.</source>
        <translation>Выберыце файл-ключ на сваёй флэшцы. Калі ён пашкоджаны, скарыстайцеся яго копіяй, іншым спосабам адкрыць сховішча або ключом аднаўлення.</translation>
    </message>
    <message>
        <source>There is no room for another way into the vault.</source>
        <translation>Для яшчэ аднаго спосабу адкрыць сховішча няма месца.</translation>
    </message>
    <message>
        <source>Remove one that nobody needs, then add the new one.</source>
        <translation>Прыбярыце той, які нікому не патрэбны, і дадайце новы.</translation>
    </message>
    <message>
        <source>This way into the vault cannot be removed now.</source>
        <translation>Гэты спосаб адкрыць сховішча цяпер прыбраць нельга.</translation>
    </message>
    <message>
        <source>It is the one that you have just used, or the only one that a person has.</source>
        <translation>Гэта спосаб, якім вы толькі што карысталіся, або адзіны, які ёсць у чалавека.</translation>
    </message>
    <message>
        <source>Open the vault in another way first; then this one can go.</source>
        <translation>Спачатку адкрыйце сховішча іншым спосабам; тады гэты можна будзе прыбраць.</translation>
    </message>
    <message>
        <source>This way into the vault is not there any more.</source>
        <translation>Гэтага спосабу адкрыць сховішча больш няма.</translation>
    </message>
    <message>
        <source>Leave this page and open it again.</source>
        <translation>Выйдзіце з гэтай старонкі і адкрыйце яе яшчэ раз.</translation>
    </message>
    <message>
        <source>This file holds no recovery key.</source>
        <translation>У гэтым файле няма ключа аднаўлення.</translation>
    </message>
    <message>
        <source>Choose the file with the key, or, if the key exists in pieces, its card.</source>
        <translation>Выберыце файл з ключом, а калі ключ падзелены на часткі — яго картку.</translation>
    </message>
    <message>
        <source>This vault has no way in for that recovery key.</source>
        <translation>Такі ключ аднаўлення гэтага сховішча не адкрывае.</translation>
    </message>
    <message>
        <source>Compare the fingerprint on the recovery sheet with the one of the key.</source>
        <translation>Зверце адбітак на аркушы аднаўлення з адбіткам ключа.</translation>
    </message>
    <message>
        <source>This place is on the disk where the vault lies.</source>
        <translation>Гэтае месца на тым самым дыску, што і сховішча.</translation>
    </message>
    <message>
        <source>Whoever takes the computer would have both. No key file was written.</source>
        <translation>Той, хто забярэ камп’ютар, меў бы і тое, і другое. Файл-ключ не запісаны.</translation>
    </message>
    <message>
        <source>Choose a folder on a stick.</source>
        <translation>Выберыце папку на флэшцы.</translation>
    </message>
    <message>
        <source>This folder is no stick: it lies in the memory of this computer, and is gone when the computer is switched off.</source>
        <translation>Гэтая папка не на флэшцы: яна ў памяці гэтага камп’ютара і знікне, калі яго выключаць.</translation>
    </message>
    <message>
        <source>Nothing was written there, and nothing was moved.</source>
        <translation>Туды нічога не запісана, і нічога не перамешчана.</translation>
    </message>
    <message>
        <source>A recording or sketch that was cut off is damaged on the disk.</source>
        <translation>Запіс або схема, якія былі абарваныя, пашкоджаныя на дыску.</translation>
    </message>
    <message>
        <source>Whatever of it could still be read is among the evidence now.</source>
        <translation>Усё, што яшчэ ўдалося прачытаць, цяпер сярод доказаў.</translation>
    </message>
    <message>
        <source>Listen to it, and note what is missing. Check the vault.</source>
        <translation>Праслухайце і адзначце, чаго не хапае. Праверце сховішча.</translation>
    </message>
    <message>
        <source>A recording or sketch of this interview was cut off and is not evidence yet.</source>
        <translation>Запіс або схема з гэтай размовы былі абарваныя і яшчэ не сталі доказам.</translation>
    </message>
    <message>
        <source>It is here. Sealing now would destroy it.</source>
        <translation>Усё тут. Калі запячатаць цяпер, гэта будзе знішчана.</translation>
    </message>
    <message>
        <source>Make room on the disk, lock and unlock: it is taken in then. Then seal.</source>
        <translation>Вызваліце месца на дыску, заблакуйце і разблакуйце: тады гэта будзе прынята. Пасля запячатвайце.</translation>
    </message>
    <message>
        <source>The ways into the vault are closed again.</source>
        <translation>Спосабы адкрыць сховішча зноў закрытыя.</translation>
    </message>
    <message>
        <source>Type the passphrase again, then go on.</source>
        <translation>Увядзіце парольную фразу яшчэ раз і працягвайце.</translation>
    </message>
    <message>
        <source>This is not the check value of this sheet.</source>
        <translation>Гэта не праверачны лік з гэтага аркуша.</translation>
    </message>
    <message>
        <source>The recovery key does not open the vault yet.</source>
        <translation>Ключ аднаўлення яшчэ не адкрывае сховішча.</translation>
    </message>
    <message>
        <source>Read the 16 digits again from the sheet that was printed last.</source>
        <translation>Прачытайце 16 лічбаў яшчэ раз з аркуша, надрукаванага апошнім.</translation>
    </message>
    <message>
        <source>It was the last try: the vault was erased.</source>
        <translation>Гэта была апошняя спроба: сховішча сцёрта.</translation>
    </message>
    <message>
        <source>Its owner had set this. What was handed over before is with its recipients.</source>
        <translation>Так наладзіў уладальнік. Перададзенае раней засталося ў атрымальнікаў.</translation>
    </message>
    <message>
        <source>Close the program. There is nothing to open here.</source>
        <translation>Закрыйце праграму. Тут няма чаго адкрываць.</translation>
    </message>
    <message>
        <source>This vault was erased.</source>
        <translation>Гэтае сховішча сцёрта.</translation>
    </message>
    <message>
        <source>Nothing opens it any more. What was handed over is with others.</source>
        <translation>Яго больш нішто не адкрые. Перададзенае засталося ў іншых.</translation>
    </message>
    <message>
        <source>Start the program again to end the erasing.</source>
        <translation>Запусціце праграму яшчэ раз, каб скончыць сціранне.</translation>
    </message>
    <message>
        <source>Erasing was begun, and could not be ended: the disk takes nothing.</source>
        <translation>Сціранне пачалося, але яго не ўдалося завяршыць: на дыск нельга запісваць.</translation>
    </message>
    <message>
        <source>This vault does not open any more. But a copy of its key slots is still on the disk, and opens it for whoever has the passphrase and knows how.</source>
        <translation>Гэтае сховішча больш не адкрываецца. Але копія запісаў яго ключоў яшчэ на дыску: з ёй сховішча можа адкрыць той, хто мае парольную фразу і ведае, як гэта зрабіць.</translation>
    </message>
    <message>
        <source>Make the disk writable and start the program: it ends the erasing. If you cannot, destroy the disk, or the stick with the key file.</source>
        <translation>Зрабіце дыск даступным для запісу і запусціце праграму: яна скончыць сціранне. Калі не атрымаецца, знішчыце дыск або флэшку з файлам-ключом.</translation>
    </message>
    <message>
        <source>The vault was not erased: this disk cannot be written to.</source>
        <translation>Сховішча не сцёрта: на гэты дыск нельга запісваць.</translation>
    </message>
    <message>
        <source>Everything is still there, and opens with the passphrase.</source>
        <translation>Усё яшчэ тут і адкрываецца парольнай фразай.</translation>
    </message>
    <message>
        <source>Make the disk writable and try again. If you cannot, destroy the disk, or the stick with the key file.</source>
        <translation>Зрабіце дыск даступным для запісу і паспрабуйце яшчэ раз. Калі не атрымаецца, знішчыце дыск або флэшку з файлам-ключом.</translation>
    </message>
    <message>
        <source>This sealed file is not a receipt.</source>
        <translation>Гэты запячатаны файл — не пацвярджэнне атрымання.</translation>
    </message>
    <message>
        <source>It was not imported, and nothing was changed.</source>
        <translation>Ён не прыняты, нічога не зменена.</translation>
    </message>
    <message>
        <source>Open it in the Inbox, where you see what it is.</source>
        <translation>Адкрыйце яго ва «Уваходных»: там відаць, што гэта.</translation>
    </message>
    <message>
        <source>This sealed file may still be needed.</source>
        <translation>Гэты запячатаны файл яшчэ можа спатрэбіцца.</translation>
    </message>
    <message>
        <source>It was not deleted: who has answered for it is not as it was shown, or nobody has.</source>
        <translation>Ён не выдалены: спіс тых, хто адказаў, ужо не такі, як быў паказаны, або не адказаў ніхто.</translation>
    </message>
    <message>
        <source>Look again at who has not answered, then decide.</source>
        <translation>Зірніце яшчэ раз, хто не адказаў, і тады вырашайце.</translation>
    </message>
    <message>
        <source>The words of this letter stay as they are.</source>
        <translation>Словы гэтага ліста застаюцца такімі, як ёсць.</translation>
    </message>
    <message>
        <source>A receipt is the only thing that shows that a sealed file arrived.</source>
        <translation>Толькі пацвярджэнне атрымання паказвае, што запячатаны файл дайшоў.</translation>
    </message>
    <message>
        <source>Picture {number} of the evidence cannot be given without what its file says of where and when it was taken.</source>
        <translation>Здымак {number} з доказаў нельга перадаць без таго, што яго файл кажа пра месца і час здымкі.</translation>
    </message>
    <message>
        <source>Nothing was sealed. The redaction is here as it was.</source>
        <translation>Нічога не запячатана. Праца над копіяй засталася, як была.</translation>
    </message>
    <message>
        <source>Withhold that picture, or choose to give pictures exactly as they were taken in.</source>
        <translation>Не паказвайце гэты здымак або выберыце перадаваць здымкі дакладна такімі, як іх прынялі.</translation>
    </message>
    <message>
        <source>What this picture&apos;s file says of where and when it was taken cannot be taken out.</source>
        <translation>З файла гэтага здымка нельга прыбраць тое, што ён кажа пра месца і час здымкі.</translation>
    </message>
    <message>
        <source>Nothing was changed; the original is as it was.</source>
        <translation>Нічога не зменена; арыгінал застаўся, як быў.</translation>
    </message>
    <message>
        <source>Withhold that picture.</source>
        <translation>Не паказвайце гэты здымак.</translation>
    </message>
    <message>
        <source>Files can be enclosed in supplements and opinions.</source>
        <translation>Файлы можна прыкладаць да дапаўненняў і заключэнняў.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Нічога не прынята.</translation>
    </message>
    <message>
        <source>Write a supplement, and enclose the file there.</source>
        <translation>Напішыце дапаўненне і прыкладзіце файл да яго.</translation>
    </message>
    <message>
        <source>This testimony was neither sealed here nor received for you, so nothing can be sent about it.</source>
        <translation>Гэтае сведчанне не запячатвалі тут і не прысылалі вам, таму пра яго нічога нельга адправіць.</translation>
    </message>
    <message>
        <source>Seal it first, or ask who sent it to you.</source>
        <translation>Спачатку запячатайце яго або спытайце таго, хто вам яго прыслаў.</translation>
    </message>
    <message>
        <source>Its signer has signed another sealed file with the same number, and that one is here already.</source>
        <translation>Той самы падпісант падпісаў іншы запячатаны файл з такім жа нумарам, і ён ужо тут.</translation>
    </message>
    <message>
        <source>Nothing was imported. The other one stays as it was.</source>
        <translation>Нічога не прынята. Той, што тут, застаўся такім, як быў.</translation>
    </message>
    <message>
        <source>Keep both files. Ask the signer in person: their vault was copied or put back, or somebody else has their key.</source>
        <translation>Захавайце абодва файлы. Спытайце падпісанта асабіста: яго сховішча скапіравалі ці вярнулі са старой копіі, або яго ключ мае нехта іншы.</translation>
    </message>
    <message>
        <source>It does not fit to the signer&apos;s sealed file beside it, which is here.</source>
        <translation>Гэты файл не стасуецца з суседнім запячатаным файлам падпісанта, які ўжо тут.</translation>
    </message>
    <message>
        <source>Keep the file. Ask the signer in person whether their vault was put back from a copy.</source>
        <translation>Захавайце файл. Спытайце падпісанта асабіста, ці не вярталі яго сховішча са старой копіі.</translation>
    </message>
    <message>
        <source>What it holds needs {needed_bytes}, and there is {free_bytes}.</source>
        <translation>Для змесціва трэба {needed_bytes}, а вольна {free_bytes}.</translation>
    </message>
    <message>
        <source>Nothing was written. The sealed file is good, and stays as it is.</source>
        <translation>Нічога не запісана. Запячатаны файл спраўны і застаецца такім, як ёсць.</translation>
    </message>
    <message>
        <source>Make room on this disk, then import it again.</source>
        <translation>Вызваліце месца на гэтым дыску і прыміце файл яшчэ раз.</translation>
    </message>
    <message>
        <source>A testimony or a file in it has a number that only another person&apos;s key can give out.</source>
        <translation>Сведчанне або файл у ім мае нумар, які можа выдаць толькі ключ іншага чалавека.</translation>
    </message>
    <message>
        <source>Nothing was imported, and nothing that is here was touched.</source>
        <translation>Нічога не прынята; таго, што тут, не чапалі.</translation>
    </message>
    <message>
        <source>Keep the file. Its signer, or somebody who has their key, may be trying to keep another&apos;s testimony away: ask in person.</source>
        <translation>Захавайце файл. Магчыма, падпісант або той, хто мае яго ключ, спрабуе не прапусціць чужое сведчанне: спытайце асабіста.</translation>
    </message>
    <message>
        <source>It names one testimony, and refers to a sealed file with another.</source>
        <translation>У файле названа адно сведчанне, а спасылаецца ён на запячатаны файл з іншым.</translation>
    </message>
    <message>
        <source>Ask its signer to make it again.</source>
        <translation>Папрасіце падпісанта зрабіць яго нанова.</translation>
    </message>
    <message>
        <source>A first account is never printed as a statement.</source>
        <translation>Першы аповед ніколі не друкуецца як паказанні.</translation>
    </message>
    <message>
        <source>For a statement, a full account has to be taken and read back.</source>
        <translation>Каб былі паказанні, трэба запісаць поўны аповед і праверыць яго з чалавекам.</translation>
    </message>
    <message>
        <source>It was not taken in. Nothing here was changed.</source>
        <translation>Пакет не прыняты. Тут нічога не змянілася.</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you for another copy.</source>
        <translation>Папрасіце іншую копію ў таго, хто вам яго даў.</translation>
    </message>
    <message>
        <source>This file is no pack, or not built as one must be.</source>
        <translation>Гэты файл не з’яўляецца пакетам або складзены не так, як трэба.</translation>
    </message>
    <message>
        <source>A pack that comes with the program was changed on this computer.</source>
        <translation>Пакет, які пастаўляецца разам з праграмай, быў зменены на гэтым камп’ютары.</translation>
    </message>
    <message>
        <source>It is not offered. The vault and all testimonies are as they were.</source>
        <translation>Ён не прапануецца. Сховішча і ўсе сведчанні засталіся такімі, як былі.</translation>
    </message>
    <message>
        <source>Lock the vault, and get a new copy of the program from those who gave it to you.</source>
        <translation>Заблакуйце сховішча і атрымайце новую копію праграмы ў тых, хто вам яе даў.</translation>
    </message>
    <message>
        <source>This file is larger than a pack can be.</source>
        <translation>Гэты файл большы, чым можа быць пакет.</translation>
    </message>
    <message>
        <source>This pack is for a newer version of the program.</source>
        <translation>Гэты пакет — для навейшай версіі праграмы.</translation>
    </message>
    <message>
        <source>Use a newer version of the program.</source>
        <translation>Скарыстайцеся навейшай версіяй праграмы.</translation>
    </message>
    <message>
        <source>There is no signature beside this file.</source>
        <translation>Побач з гэтым файлам няма подпісу.</translation>
    </message>
    <message>
        <source>Put the file that has the same name and ends with .minisig into the same folder, and choose the pack again.</source>
        <translation>Пакладзіце ў тую ж папку файл з такой самай назвай, якая заканчваецца на .minisig, і выберыце пакет яшчэ раз.</translation>
    </message>
    <message>
        <source>This pack was changed after it was signed.</source>
        <translation>Гэты пакет быў зменены пасля таго, як яго падпісалі.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the one who signed it for both files anew.</source>
        <translation>Не карыстайцеся ім. Папрасіце таго, хто яго падпісаў, даць абодва файлы нанова.</translation>
    </message>
    <message>
        <source>This pack is signed by a key that is not known.</source>
        <translation>Гэты пакет падпісаны ключом, якога тут не ведаюць.</translation>
    </message>
    <message>
        <source>Add the card of the one who gives out the pack under People &amp; keys, and compare the digits with them.</source>
        <translation>Дадайце картку таго, хто дае пакет, у раздзеле «Людзі і ключы» і зверце з гэтым чалавекам лічбы.</translation>
    </message>
    <message>
        <source>This pack is signed by somebody whose digits nobody compared.</source>
        <translation>Гэты пакет падпісаў чалавек, чыіх лічбаў ніхто не звяраў.</translation>
    </message>
    <message>
        <source>Compare the digits with them under People &amp; keys first.</source>
        <translation>Спачатку зверце лічбы з гэтым чалавекам у раздзеле «Людзі і ключы».</translation>
    </message>
    <message>
        <source>This pack is signed by a key that the roster took out of use.</source>
        <translation>Гэты пакет падпісаны ключом, які спіс ключоў вывеў з ужытку.</translation>
    </message>
    <message>
        <source>Do not use it: somebody else may have the key. Tell the organisation.</source>
        <translation>Не карыстайцеся ім: ключ можа быць у некага іншага. Паведаміце арганізацыі.</translation>
    </message>
    <message>
        <source>The roster does not name the signer of this pack as a coordinator or an organisation. Only they give out packs.</source>
        <translation>Спіс ключоў не называе таго, хто падпісаў гэты пакет, каардынатарам або арганізацыяй. Пакеты даюць толькі яны.</translation>
    </message>
    <message>
        <source>Ask your coordinator to look at it and sign it.</source>
        <translation>Папрасіце свайго каардынатара паглядзець яго і падпісаць.</translation>
    </message>
    <message>
        <source>This version of the pack, or a later one, is here already.</source>
        <translation>Гэтая версія пакета або навейшая тут ужо ёсць.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Нічога рабіць не трэба.</translation>
    </message>
    <message>
        <source>This pack lacks names of the version that is here already.</source>
        <translation>У гэтым пакеце няма назваў, якія ёсць у версіі, што ўжо тут.</translation>
    </message>
    <message>
        <source>Names that testimonies may use must stay. Ask for a version that keeps them.</source>
        <translation>Назвы, якімі могуць карыстацца сведчанні, павінны заставацца. Папрасіце версію, у якой яны захаваныя.</translation>
    </message>
    <message>
        <source>The pieces taken before are still here.</source>
        <translation>Прынятыя раней часткі яшчэ тут.</translation>
    </message>
    <message>
        <source>Your words are still in the fields.</source>
        <translation>Вашы словы яшчэ ў палях.</translation>
    </message>
    <message>
        <source>No key was opened.</source>
        <translation>Ключ не адкрыты.</translation>
    </message>
    <message>
        <source>Compare the words with the sheet once more.</source>
        <translation>Яшчэ раз параўнайце словы з аркушам.</translation>
    </message>
    <message>
        <source>A piece has 33 words, and these are not 33.</source>
        <translation>У частцы 33 словы, а тут не 33.</translation>
    </message>
    <message>
        <source>A word is not on the list of words.</source>
        <translation>Аднаго слова няма ў спісе слоў.</translation>
    </message>
    <message>
        <source>Look at the words that are marked.</source>
        <translation>Зірніце на пазначаныя словы.</translation>
    </message>
    <message>
        <source>The words do not fit together.</source>
        <translation>Словы не складаюцца разам.</translation>
    </message>
    <message>
        <source>This is a piece of a key of another kind.</source>
        <translation>Гэта частка ключа іншага віду.</translation>
    </message>
    <message>
        <source>This program did not make it, and another one must join it.</source>
        <translation>Яе зрабіла іншая праграма, і злучаць часткі павінна іншая.</translation>
    </message>
    <message>
        <source>This piece belongs to another key.</source>
        <translation>Гэта частка іншага ключа.</translation>
    </message>
    <message>
        <source>Compare the number of the set on the sheets: it must be the same.</source>
        <translation>Параўнайце нумары набору на аркушах: яны павінны быць аднолькавыя.</translation>
    </message>
    <message>
        <source>This piece is here already.</source>
        <translation>Гэтая частка ўжо тут.</translation>
    </message>
    <message>
        <source>Take the sheet of another holder.</source>
        <translation>Вазьміце аркуш іншага захавальніка.</translation>
    </message>
    <message>
        <source>There are not enough pieces yet.</source>
        <translation>Частак пакуль не хапае.</translation>
    </message>
    <message>
        <source>The sheets say how many it takes.</source>
        <translation>На аркушах напісана, колькі іх трэба.</translation>
    </message>
    <message>
        <source>There are more pieces than it takes.</source>
        <translation>Частак больш, чым трэба.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Прыбярыце адну з іх.</translation>
    </message>
    <message>
        <source>These pieces do not give this key.</source>
        <translation>З гэтых частак не атрымліваецца гэты ключ.</translation>
    </message>
    <message>
        <source>Compare the fingerprint on the sheets with that of the key you want to open.</source>
        <translation>Зверце адбітак на аркушах з адбіткам ключа, які хочаце адкрыць.</translation>
    </message>
    <message>
        <source>This is another piece than the one asked for.</source>
        <translation>Гэта не тая частка, якую просіць праграма.</translation>
    </message>
    <message>
        <source>Look at the number at the top of the sheet.</source>
        <translation>Зірніце на нумар уверсе аркуша.</translation>
    </message>
    <message>
        <source>This step comes later.</source>
        <translation>Гэты крок будзе пазней.</translation>
    </message>
    <message>
        <source>Finish the step that is shown first.</source>
        <translation>Скончыце крок, які паказаны першым.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Нічога не зроблена.</translation>
    </message>
    <message>
        <source>This file was made for practice. It is invented, and no testimony.</source>
        <translation>Гэты файл зроблены для практыкавання. Ён выдуманы, гэта не сведчанне.</translation>
    </message>
    <message>
        <source>If you expected a testimony, tell the sender that they were in the practice vault.</source>
        <translation>Калі вы чакалі сведчанне, скажыце адпраўніку, што праца ішла ў вучэбным сховішчы.</translation>
    </message>
    <message>
        <source>This file is real, and this is the practice vault.</source>
        <translation>Гэты файл сапраўдны, а тут вучэбнае сховішча.</translation>
    </message>
    <message>
        <source>Leave practice, and open it in your own vault.</source>
        <translation>Выйдзіце з практыкавання і адкрыйце яго ў сваім сховішчы.</translation>
    </message>
    <message>
        <source>Practice and what is real are never sealed to each other.</source>
        <translation>Вучэбнае і сапраўднае ніколі не запячатваюць адно для аднаго.</translation>
    </message>
    <message>
        <source>Nothing was sealed, and the testimony is still here as it was.</source>
        <translation>Нічога не запячатана, сведчанне па-ранейшаму тут, такое, як было.</translation>
    </message>
    <message>
        <source>Choose other recipients.</source>
        <translation>Выберыце іншых атрымальнікаў.</translation>
    </message>
    <message>
        <source>This is a card of a practice vault.</source>
        <translation>Гэта картка вучэбнага сховішча.</translation>
    </message>
    <message>
        <source>Ask its owner for the card of their own vault, not of practice.</source>
        <translation>Папрасіце ў чалавека картку яго ўласнага сховішча, а не вучэбнага.</translation>
    </message>
    <message>
        <source>This is the card of a real person, and this is the practice vault.</source>
        <translation>Гэта картка сапраўднага чалавека, а тут вучэбнае сховішча.</translation>
    </message>
    <message>
        <source>Leave practice, and add it in your own vault.</source>
        <translation>Выйдзіце з практыкавання і дадайце яе ў сваім сховішчы.</translation>
    </message>
    <message>
        <source>The card of a practice vault is not given away.</source>
        <translation>Картку вучэбнага сховішча нікому не аддаюць.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Ніякага файла не запісана.</translation>
    </message>
    <message>
        <source>The practice coordinator has it already. Your own vault has yours.</source>
        <translation>У вучэбнага каардынатара яна ўжо ёсць. Ваша картка — у вашым сховішчы.</translation>
    </message>
    <message>
        <source>This cannot be practised here.</source>
        <translation>У гэтым тут папрактыкавацца нельга.</translation>
    </message>
    <message>
        <source>Keys, and the ways into a vault, are made and changed in your own vault only.</source>
        <translation>Ключы і спосабы адкрыць сховішча ствараюць і мяняюць толькі ў сваім сховішчы.</translation>
    </message>
    <message>
        <source>Some files of the practice vault could not be deleted.</source>
        <translation>Некаторыя файлы вучэбнага сховішча не ўдалося выдаліць.</translation>
    </message>
    <message>
        <source>Your own vault was not touched.</source>
        <translation>Ваша ўласнае сховішча не закранута.</translation>
    </message>
    <message>
        <source>Close other windows of this program and whatever shows these files, then try again.</source>
        <translation>Закрыйце іншыя вокны гэтай праграмы і ўсё, што паказвае гэтыя файлы, і паспрабуйце яшчэ раз.</translation>
    </message>
    <message>
        <source>This cannot be sealed.</source>
        <translation>Запячатаць гэта нельга.</translation>
    </message>
    <message>
        <source>Ask the sender for a new copy.</source>
        <translation>Папрасіце ў адпраўніка новую копію.</translation>
    </message>
    <message>
        <source>This file was changed after it was sealed.</source>
        <translation>Гэты файл змянілі пасля запячатвання.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the sender for a new copy, and say that this one was changed.</source>
        <translation>Не карыстайцеся ім. Папрасіце ў адпраўніка новую копію і скажыце, што гэтую змянілі.</translation>
    </message>
    <message>
        <source>This file is cut short: its end is missing.</source>
        <translation>Гэты файл абарваны: няма яго канца.</translation>
    </message>
    <message>
        <source>Copy it again, or ask the sender for a new copy. The stick may be failing.</source>
        <translation>Скапіруйце яго яшчэ раз або папрасіце ў адпраўніка новую копію. Магчыма, псуецца флэшка.</translation>
    </message>
    <message>
        <source>This file was sealed for somebody else&apos;s key.</source>
        <translation>Гэты файл запячатаны для чужога ключа.</translation>
    </message>
    <message>
        <source>It cannot be opened here, and nothing was imported.</source>
        <translation>Адкрыць яго тут нельга, нічога не прынята.</translation>
    </message>
    <message>
        <source>Give the sender your identity card, so that they can seal it for you.</source>
        <translation>Дайце адпраўніку сваю картку, каб ён мог запячатаць файл для вас.</translation>
    </message>
    <message>
        <source>This file is signed, but it is not built as a testimony must be.</source>
        <translation>Гэты файл падпісаны, але пабудаваны не так, як павінна быць сведчанне.</translation>
    </message>
    <message>
        <source>Its text is too long; the evidence is not. Open it again, move a part of the text to a second testimony, then seal both.</source>
        <translation>Задоўгі тэкст, а не доказы. Адкрыйце сведчанне зноў, перанясіце частку тэксту ў другое сведчанне, потым запячатайце абодва.</translation>
    </message>
    <message>
        <source>There is too much evidence, or one piece is too large. Take out some of it, then seal it again.</source>
        <translation>Доказаў зашмат, або адзін з іх завялікі. Прыбярыце частку і запячатайце яшчэ раз.</translation>
    </message>
    <message>
        <source>What stands on the page of names is too long. Shorten it there, then seal it again.</source>
        <translation>На старонцы з імёнамі занадта доўгія запісы. Скараціце іх там і запячатайце яшчэ раз.</translation>
    </message>
    <message>
        <source>This is not a sealed testimony.</source>
        <translation>Гэта не запячатанае сведчанне.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .age. If somebody gave you a deponent&apos;s particulars, use “Open particulars” at the top of the inbox.</source>
        <translation>Выберыце файл, назва якога заканчваецца на .age. Калі вам далі асабістыя звесткі сведкі, націсніце «Адкрыць асабістыя звесткі» ўверсе старонкі «Уваходныя».</translation>
    </message>
    <message>
        <source>Nobody signed this file.</source>
        <translation>Гэты файл ніхто не падпісаў.</translation>
    </message>
    <message>
        <source>Do not trust what it says. Ask the sender to seal it again.</source>
        <translation>Не верце таму, што ў ім напісана. Папрасіце адпраўніка запячатаць яго нанова.</translation>
    </message>
    <message>
        <source>This file was signed by a key that you do not know yet.</source>
        <translation>Гэты файл падпісаны ключом, якога вы яшчэ не ведаеце.</translation>
    </message>
    <message>
        <source>Ask the sender for their identity card, add it under People &amp; keys, compare the fingerprint with them, then open this file again.</source>
        <translation>Папрасіце ў адпраўніка яго картку, дадайце яе ў раздзеле «Людзі і ключы», зверце з ім адбітак і адкрыйце гэты файл яшчэ раз.</translation>
    </message>
    <message>
        <source>Tell the sender, and ask them to seal it again.</source>
        <translation>Паведаміце адпраўніку і папрасіце запячатаць файл нанова.</translation>
    </message>
    <message>
        <source>A newer version of this program sealed this file.</source>
        <translation>Гэты файл запячатала навейшая версія праграмы.</translation>
    </message>
    <message>
        <source>A piece of evidence is no longer what was taken in.</source>
        <translation>Адзін з доказаў ужо не такі, якім быў прыняты.</translation>
    </message>
    <message>
        <source>The disk may be failing. Make a copy of the vault folder, then look at the evidence page.</source>
        <translation>Магчыма, псуецца дыск. Зрабіце копію папкі сховішча і зірніце на старонку доказаў.</translation>
    </message>
    <message>
        <source>This testimony cannot be sealed as it is.</source>
        <translation>Гэтае сведчанне ў такім выглядзе запячатаць нельга.</translation>
    </message>
    <message>
        <source>Open it again, look for very unusual signs in it, and close it.</source>
        <translation>Адкрыйце яго нанова, пашукайце ў ім вельмі незвычайныя знакі і завяршыце.</translation>
    </message>
    <message>
        <source>This testimony is larger than one file may be.</source>
        <translation>Гэтае сведчанне большае, чым дазволена для аднаго файла.</translation>
    </message>
    <message>
        <source>A file is sealed to between 1 and 16 people.</source>
        <translation>У файла можа быць ад 1 да 16 атрымальнікаў.</translation>
    </message>
    <message>
        <source>Choose the recipients again.</source>
        <translation>Выберыце атрымальнікаў яшчэ раз.</translation>
    </message>
    <message>
        <source>The sealed file needs {needed_bytes}, and there is {free_bytes}.</source>
        <translation>Для запячатанага файла трэба {needed_bytes}, а вольна {free_bytes}.</translation>
    </message>
    <message>
        <source>Make room on this disk, then seal it again.</source>
        <translation>Вызваліце месца на гэтым дыску і запячатайце яшчэ раз.</translation>
    </message>
    <message>
        <source>What came back from the disk is not what was written to it.</source>
        <translation>З дыска прачыталася не тое, што на яго запісалі.</translation>
    </message>
    <message>
        <source>The bad file was removed. The testimony is still here as it was.</source>
        <translation>Сапсаваны файл выдалены. Сведчанне па-ранейшаму тут, такое, як было.</translation>
    </message>
    <message>
        <source>This disk cannot be trusted. Seal to another one.</source>
        <translation>Гэтаму дыску нельга давяраць. Запячатайце на іншы.</translation>
    </message>
    <message>
        <source>This file is damaged, or is something else.</source>
        <translation>Гэты файл пашкоджаны, або гэта нешта іншае.</translation>
    </message>
    <message>
        <source>This was made by a newer version of this program.</source>
        <translation>Гэта зроблена навейшай версіяй праграмы.</translation>
    </message>
    <message>
        <source>This was changed after it was written.</source>
        <translation>Гэта змянілі пасля запісу.</translation>
    </message>
    <message>
        <source>It was refused, and nothing else was changed.</source>
        <translation>Гэта адхілена, больш нічога не зменена.</translation>
    </message>
    <message>
        <source>This file asks for more work than is reasonable.</source>
        <translation>Гэты файл патрабуе ад камп’ютара празмерна шмат працы.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the sender for a new copy.</source>
        <translation>Не карыстайцеся ім. Папрасіце ў адпраўніка новую копію.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the vault.</source>
        <translation>Каб адкрыць сховішча, не хапае вольнай памяці.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Закрыйце іншыя праграмы і паспрабуйце яшчэ раз.</translation>
    </message>
    <message>
        <source>This is not a key, or it was mistyped.</source>
        <translation>Гэта не ключ, або ў ім памылка ўводу.</translation>
    </message>
    <message>
        <source>Compare it with the original, letter by letter.</source>
        <translation>Параўнайце яго з арыгіналам літара за літарай.</translation>
    </message>
    <message>
        <source>Nobody was chosen who could open the file.</source>
        <translation>Не выбраны ніхто, хто мог бы адкрыць файл.</translation>
    </message>
    <message>
        <source>Old and new kinds of keys cannot share one file.</source>
        <translation>Ключы старога і новага віду не могуць быць у адным файле.</translation>
    </message>
    <message>
        <source>Seal it once for each kind of key.</source>
        <translation>Запячатайце асобна для кожнага віду ключоў.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Гэтая парольная фраза не адкрывае сховішча.</translation>
    </message>
    <message>
        <source>Everything in it is safe and unchanged.</source>
        <translation>Усё ў ім у бяспецы і не зменена.</translation>
    </message>
    <message>
        <source>Look at each word, at the keyboard&apos;s language, and at the key file if you use one. Then try again.</source>
        <translation>Праверце кожнае слова, мову клавіятуры і файл-ключ, калі ён у вас ёсць. Потым паспрабуйце яшчэ раз.</translation>
    </message>
    <message>
        <source>The vault&apos;s key file is damaged.</source>
        <translation>Файл з ключамі сховішча пашкоджаны.</translation>
    </message>
    <message>
        <source>Put back the file from your last copy of the vault folder.</source>
        <translation>Вярніце гэты файл з апошняй копіі папкі сховішча.</translation>
    </message>
    <message>
        <source>The vault&apos;s key file is weaker than it may be.</source>
        <translation>Файл з ключамі сховішча слабейшы, чым дапушчальна.</translation>
    </message>
    <message>
        <source>The vault was not opened and not touched.</source>
        <translation>Сховішча не адкрывалі і не чапалі.</translation>
    </message>
    <message>
        <source>Somebody may have replaced it. Put back the file from your last copy of the vault folder, and tell your coordinator.</source>
        <translation>Магчыма, яго падмянілі. Вярніце файл з апошняй копіі папкі сховішча і паведаміце каардынатару.</translation>
    </message>
    <message>
        <source>This is not an identity card, or it was changed.</source>
        <translation>Гэта не картка, або яе змянілі.</translation>
    </message>
    <message>
        <source>Ask its owner to export the card again.</source>
        <translation>Папрасіце ўладальніка захаваць картку нанова.</translation>
    </message>
    <message>
        <source>It was refused. The bundle and its other time-stamps are as before.</source>
        <translation>Адказ адхілены. Пакет і іншыя яго адзнакі часу такія, як былі.</translation>
    </message>
    <message>
        <source>Write a new request and send it again.</source>
        <translation>Запішыце новы запыт і адпраўце яго яшчэ раз.</translation>
    </message>
    <message>
        <source>Tell the authority, or send a request to another one.</source>
        <translation>Паведаміце службе адзнак часу або адпраўце запыт у іншую.</translation>
    </message>
    <message>
        <source>Nothing was added, and nothing else is believed than before.</source>
        <translation>Нічога не дададзена, і давер да ўсяго астатняга не змяніўся.</translation>
    </message>
    <message>
        <source>This file is too large to be a time-stamp reply.</source>
        <translation>Гэты файл завялікі для адказу з адзнакай часу.</translation>
    </message>
    <message>
        <source>Choose the file that the authority sent.</source>
        <translation>Выберыце файл, які прыслала служба адзнак часу.</translation>
    </message>
    <message>
        <source>This is not a time-stamp reply, or it is damaged.</source>
        <translation>Гэта не адказ з адзнакай часу, або ён пашкоджаны.</translation>
    </message>
    <message>
        <source>Choose the file that the authority sent, often one whose name ends in .tsr, or fetch it again.</source>
        <translation>Выберыце файл, які прыслала служба адзнак часу, — яго назва часта заканчваецца на .tsr — або атрымайце яго яшчэ раз.</translation>
    </message>
    <message>
        <source>The authority answered, and gave no time-stamp.</source>
        <translation>Служба адказала, але адзнакі часу не дала.</translation>
    </message>
    <message>
        <source>Send the request again, or to another authority.</source>
        <translation>Адпраўце запыт яшчэ раз або ў іншую службу.</translation>
    </message>
    <message>
        <source>This time-stamp is for another bundle.</source>
        <translation>Гэтая адзнака часу — для іншага пакета.</translation>
    </message>
    <message>
        <source>Bring it back at the bundle that the request was written for.</source>
        <translation>Дадайце яе да таго пакета, для якога рабіўся запыт.</translation>
    </message>
    <message>
        <source>This reply answers a request that was not written here.</source>
        <translation>Гэта адказ на запыт, які рабіўся не тут.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate is not in the reply, or is unreadable.</source>
        <translation>У адказе няма сертыфіката службы, або яго нельга прачытаць.</translation>
    </message>
    <message>
        <source>This reply was changed after it was signed.</source>
        <translation>Гэты адказ змянілі пасля падпісання.</translation>
    </message>
    <message>
        <source>Do not use it. Write a new request and send it again.</source>
        <translation>Не карыстайцеся ім. Запішыце новы запыт і адпраўце яго яшчэ раз.</translation>
    </message>
    <message>
        <source>The key that signed this reply is not meant for time-stamps.</source>
        <translation>Ключ, якім падпісаны гэты адказ, не прызначаны для адзнак часу.</translation>
    </message>
    <message>
        <source>This reply comes from an authority that nobody confirmed here.</source>
        <translation>Гэты адказ — ад службы, якую тут ніхто не пацвердзіў.</translation>
    </message>
    <message>
        <source>Ask your organisation for the authority&apos;s root certificate, add it here and compare its fingerprint. Then bring the reply back once more.</source>
        <translation>Папрасіце ў сваёй арганізацыі каранёвы сертыфікат службы, дадайце яго тут і зверце адбітак. Потым дадайце адказ яшчэ раз.</translation>
    </message>
    <message>
        <source>A certificate of the authority was not valid at the stamped time.</source>
        <translation>Адзін з сертыфікатаў службы не дзейнічаў у час, пазначаны ў адзнацы.</translation>
    </message>
    <message>
        <source>The authority signs in a way that is too weak, or is not known here.</source>
        <translation>Спосаб подпісу службы занадта слабы або тут невядомы.</translation>
    </message>
    <message>
        <source>Send the request to another authority.</source>
        <translation>Адпраўце запыт у іншую службу.</translation>
    </message>
    <message>
        <source>No root certificate is confirmed, so no reply can be checked.</source>
        <translation>Ніводзін каранёвы сертыфікат не пацверджаны, таму праверыць адказ нельга.</translation>
    </message>
    <message>
        <source>Add the authority&apos;s root certificate first, then bring it back.</source>
        <translation>Спачатку дадайце каранёвы сертыфікат службы, потым — адказ.</translation>
    </message>
    <message>
        <source>This time-stamp is here already.</source>
        <translation>Гэтая адзнака часу ўжо тут.</translation>
    </message>
    <message>
        <source>It is kept once, and nothing was changed.</source>
        <translation>Яна захоўваецца адзін раз, нічога не зменена.</translation>
    </message>
    <message>
        <source>This bundle cannot be time-stamped here.</source>
        <translation>Для гэтага пакета тут нельга атрымаць адзнаку часу.</translation>
    </message>
    <message>
        <source>The bundle itself is safe and unchanged.</source>
        <translation>Сам пакет у бяспецы і не зменены.</translation>
    </message>
    <message>
        <source>It was sealed or imported by an older version, which did not note the hash of its signature.</source>
        <translation>Яго запячатала або прыняла старэйшая версія праграмы, якая не запісвала хэш яго подпісу.</translation>
    </message>
    <message>
        <source>There is no time-stamp yet.</source>
        <translation>Адзнакі часу яшчэ няма.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Нічога не запісана.</translation>
    </message>
    <message>
        <source>Bring a reply back first.</source>
        <translation>Спачатку дадайце адказ службы.</translation>
    </message>
    <message>
        <source>This is not one root certificate.</source>
        <translation>Гэта не адзін каранёвы сертыфікат.</translation>
    </message>
    <message>
        <source>Choose a file with exactly one certificate, often one whose name ends in .pem: the root, not the one that signs.</source>
        <translation>Выберыце файл роўна з адным сертыфікатам, яго назва часта заканчваецца на .pem: патрэбны каранёвы, а не той, якім падпісваюць.</translation>
    </message>
    <message>
        <source>This root certificate is in the list already.</source>
        <translation>Гэты каранёвы сертыфікат ужо ў спісе.</translation>
    </message>
    <message>
        <source>One that was taken out of use does not come back.</source>
        <translation>Той, што выведзены з ужытку, не вяртаецца.</translation>
    </message>
    <message>
        <source>It was not taken, and the roster that you have stays as it was.</source>
        <translation>Гэты спіс ключоў не прыняты, а той, што ў вас ёсць, застаўся такім, як быў.</translation>
    </message>
    <message>
        <source>Nothing was changed or sent, and what you prepared is kept.</source>
        <translation>Нічога не зменена і не адпраўлена, падрыхтаванае вамі захавана.</translation>
    </message>
    <message>
        <source>It was refused, and what is here stays as it was.</source>
        <translation>Гэта адхілена, а тое, што тут, засталося такім, як было.</translation>
    </message>
    <message>
        <source>Ask the organisation for its newest roster.</source>
        <translation>Папрасіце ў арганізацыі яе найноўшы спіс ключоў.</translation>
    </message>
    <message>
        <source>Do not use it. Tell the organisation at once, in person or by voice: somebody may be misusing its keys.</source>
        <translation>Не карыстайцеся ім. Адразу паведаміце арганізацыі, асабіста або голасам: магчыма, нехта злоўжывае яе ключамі.</translation>
    </message>
    <message>
        <source>Ask the sender, in person or by voice, whether they sent it.</source>
        <translation>Спытайце адпраўніка, асабіста або голасам, ці гэта сапраўды ад яго.</translation>
    </message>
    <message>
        <source>This roster is not built as a roster must be.</source>
        <translation>Гэты спіс ключоў пабудаваны не так, як павінен быць.</translation>
    </message>
    <message>
        <source>Nobody signed this roster.</source>
        <translation>Гэты спіс ключоў ніхто не падпісаў.</translation>
    </message>
    <message>
        <source>This roster was changed after it was signed.</source>
        <translation>Гэты спіс ключоў змянілі пасля падпісання.</translation>
    </message>
    <message>
        <source>This roster is signed by a key that may not sign rosters.</source>
        <translation>Гэты спіс ключоў падпісаны ключом, якому нельга падпісваць спісы ключоў.</translation>
    </message>
    <message>
        <source>Too few keyholders signed this roster.</source>
        <translation>Гэты спіс ключоў падпісалі не ўсе, хто патрэбны.</translation>
    </message>
    <message>
        <source>Ask the organisation for the roster with all its signatures.</source>
        <translation>Папрасіце ў арганізацыі спіс ключоў з усімі подпісамі.</translation>
    </message>
    <message>
        <source>This roster is of another organisation.</source>
        <translation>Гэта спіс ключоў іншай арганізацыі.</translation>
    </message>
    <message>
        <source>Ask the sender why they sent it, in person or by voice.</source>
        <translation>Спытайце адпраўніка, асабіста або голасам, навошта яго прыслалі.</translation>
    </message>
    <message>
        <source>This roster is older than the one that you have.</source>
        <translation>Гэты спіс ключоў старэйшы за той, што ў вас ёсць.</translation>
    </message>
    <message>
        <source>There is nothing to do, unless you expected a newer one.</source>
        <translation>Рабіць нічога не трэба, калі толькі вы не чакалі навейшага.</translation>
    </message>
    <message>
        <source>There are two different rosters with the same number, and both are signed.</source>
        <translation>Ёсць два розныя спісы ключоў з адным нумарам, і абодва падпісаныя.</translation>
    </message>
    <message>
        <source>This roster does not follow on the one that you have.</source>
        <translation>Гэты спіс ключоў не працягвае таго, што ў вас ёсць.</translation>
    </message>
    <message>
        <source>This file is signed with a key that the organisation had taken out of use.</source>
        <translation>Гэты файл падпісаны ключом, які арганізацыя вывела з ужытку.</translation>
    </message>
    <message>
        <source>Do not use it. The key may be in wrong hands: tell the organisation that this file came.</source>
        <translation>Не карыстайцеся ім. Магчыма, ключ у чужых руках: паведаміце арганізацыі, што прыйшоў гэты файл.</translation>
    </message>
    <message>
        <source>You belong to an organisation already.</source>
        <translation>Вы ўжо ў складзе арганізацыі.</translation>
    </message>
    <message>
        <source>Prepare its next roster instead.</source>
        <translation>Замест гэтага падрыхтуйце яе наступны спіс ключоў.</translation>
    </message>
    <message>
        <source>There is no roster of an organisation here yet.</source>
        <translation>Тут яшчэ няма спіса ключоў арганізацыі.</translation>
    </message>
    <message>
        <source>Take in the roster that your organisation sent you.</source>
        <translation>Прыміце спіс ключоў, які прыслала ваша арганізацыя.</translation>
    </message>
    <message>
        <source>The digits of this roster were not compared yet.</source>
        <translation>Лічбы гэтага спіса ключоў яшчэ не звераныя.</translation>
    </message>
    <message>
        <source>Compare them with somebody of the organisation, in person or by voice.</source>
        <translation>Зверце іх з кімсьці з арганізацыі, асабіста або голасам.</translation>
    </message>
    <message>
        <source>This key is none of those that sign the roster.</source>
        <translation>Гэты ключ не з тых, якімі падпісваюць спіс ключоў.</translation>
    </message>
    <message>
        <source>Pass the roster on to those who sign it.</source>
        <translation>Перадайце спіс ключоў тым, хто яго падпісвае.</translation>
    </message>
    <message>
        <source>The roster does not name one of those chosen, or the key is out of use.</source>
        <translation>Кагосьці з выбраных няма ў спісе ключоў, або яго ключ выведзены з ужытку.</translation>
    </message>
    <message>
        <source>Choose again from the list.</source>
        <translation>Выберыце яшчэ раз са спіса.</translation>
    </message>
    <message>
        <source>Another roster came into force since this one was begun.</source>
        <translation>З таго часу, як пачаты гэты спіс ключоў, стаў дзейнічаць іншы.</translation>
    </message>
    <message>
        <source>Prepare the changes again, from the roster in force.</source>
        <translation>Падрыхтуйце змены нанова, на аснове дзейнага спіса ключоў.</translation>
    </message>
    <message>
        <source>Only the one who took a testimony can add to it; this is by another.</source>
        <translation>Дапаўняць сведчанне можа толькі той, хто яго запісаў; гэта — ад іншага чалавека.</translation>
    </message>
    <message>
        <source>This comes from somebody to whom that file was never sealed.</source>
        <translation>Гэта прыйшло ад чалавека, для якога той файл не запячатвалі.</translation>
    </message>
    <message>
        <source>Only a clinician on the roster can sign an opinion, and this key is not one.</source>
        <translation>Заключэнне можа падпісаць толькі ўрач або псіхолаг са спіса ключоў, а гэты ключ не такі.</translation>
    </message>
    <message>
        <source>Ask the organisation whether its newest roster names this clinician.</source>
        <translation>Спытайце арганізацыю, ці ёсць гэты ўрач або псіхолаг у яе найноўшым спісе ключоў.</translation>
    </message>
    <message>
        <source>This is about a sealed file that is not here.</source>
        <translation>Гэта пра запячатаны файл, якога тут няма.</translation>
    </message>
    <message>
        <source>Open the file that it is about, then this one again.</source>
        <translation>Адкрыйце файл, пра які ідзе гаворка, а потым гэты яшчэ раз.</translation>
    </message>
    <message>
        <source>Make a copy of the vault folder as it is now, then put back your last good copy.</source>
        <translation>Зрабіце копію папкі сховішча такой, як яна цяпер, а потым вярніце сваю апошнюю спраўную копію.</translation>
    </message>
    <message>
        <source>A file of the vault is missing.</source>
        <translation>У сховішчы не хапае файла.</translation>
    </message>
    <message>
        <source>What is there was not touched.</source>
        <translation>Таго, што ёсць, не чапалі.</translation>
    </message>
    <message>
        <source>The folder of the vault was moved, deleted or replaced while it was open.</source>
        <translation>Папку сховішча перамясцілі, выдалілі або замянілі, пакуль яно было адкрытае.</translation>
    </message>
    <message>
        <source>The last change was not saved. Words that you typed are still on the screen.</source>
        <translation>Апошняя змена не захавана. Словы, якія вы набралі, усё яшчэ на экране.</translation>
    </message>
    <message>
        <source>Put the folder back in its place, then try again. If you cannot, write your words down elsewhere first: the window does not close while they are unsaved, and locking gives them up and empties the clipboard.</source>
        <translation>Вярніце папку на месца і паспрабуйце яшчэ раз. Калі гэта немагчыма, спачатку перапішыце свае словы ў іншае месца: пакуль яны не захаваныя, акно не закрываецца, а пры блакаванні яны знікаюць і буфер абмену ачышчаецца.</translation>
    </message>
    <message>
        <source>The vault is damaged, or was changed from outside.</source>
        <translation>Сховішча пашкоджана або зменена звонку.</translation>
    </message>
    <message>
        <source>It was not opened and not touched.</source>
        <translation>Яго не адкрывалі і не чапалі.</translation>
    </message>
    <message>
        <source>A newer version of this program made this vault.</source>
        <translation>Гэтае сховішча створана навейшай версіяй праграмы.</translation>
    </message>
    <message>
        <source>Update this program, then open it again.</source>
        <translation>Абнавіце праграму і адкрыйце яго яшчэ раз.</translation>
    </message>
    <message>
        <source>This vault is open in another window already.</source>
        <translation>Гэтае сховішча ўжо адкрыта ў іншым акне.</translation>
    </message>
    <message>
        <source>Go to that window, or close it first.</source>
        <translation>Перайдзіце ў тое акно або спачатку закрыйце яго.</translation>
    </message>
    <message>
        <source>There is a vault in this folder already.</source>
        <translation>У гэтай папцы ўжо ёсць сховішча.</translation>
    </message>
    <message>
        <source>Open it with its passphrase.</source>
        <translation>Адкрыйце яго сваёй парольнай фразай.</translation>
    </message>
    <message>
        <source>What stands in this box is too long to be kept before it is noted.</source>
        <translation>Тое, што стаіць у гэтым полі, занадта доўгае, каб захаваць яго да запісу.</translation>
    </message>
    <message>
        <source>It still stands there, and all else is on disk.</source>
        <translation>Яно яшчэ стаіць там, а ўсё астатняе на дыску.</translation>
    </message>
    <message>
        <source>Note it now, or make it shorter.</source>
        <translation>Запішыце гэта цяпер або скараціце.</translation>
    </message>
    <message>
        <source>Beside the place of the vault lies a folder with its name and “.new” behind it, and what is in it is not of this program alone.</source>
        <translation>Побач з месцам сховішча ляжыць папка з яго назвай і «.new» у канцы, і ў ёй не толькі тое, што зрабіла гэтая праграма.</translation>
    </message>
    <message>
        <source>Nothing was made, and that folder is as it was.</source>
        <translation>Нічога не створана, а тая папка такая, якой была.</translation>
    </message>
    <message>
        <source>Look into it, move it to another place, and try again.</source>
        <translation>Зазірніце ў яе, перанясіце яе ў іншае месца і паспрабуйце яшчэ раз.</translation>
    </message>
    <message>
        <source>A part of this program is too old to keep a vault safely.</source>
        <translation>Частка гэтай праграмы занадта старая, каб бяспечна берагчы сховішча.</translation>
    </message>
    <message>
        <source>Install this program anew, then open it again.</source>
        <translation>Усталюйце праграму нанова і адкрыйце яго яшчэ раз.</translation>
    </message>
    <message>
        <source>The database did not promise what the vault&apos;s safety rests on.</source>
        <translation>База даных не пацвердзіла таго, на чым трымаецца бяспека сховішча.</translation>
    </message>
    <message>
        <source>This backup is not as it was written.</source>
        <translation>Гэтая рэзервовая копія не такая, якой была запісана.</translation>
    </message>
    <message>
        <source>The vault, and the other backups, are as before.</source>
        <translation>Сховішча і іншыя рэзервовыя копіі такія, як былі.</translation>
    </message>
    <message>
        <source>Use another backup, and another stick from now on.</source>
        <translation>Скарыстайцеся іншай рэзервовай копіяй, а надалей — іншай флэшкай.</translation>
    </message>
    <message>
        <source>In the place for backups lies something that this program did not put there, under the name of one of its folders or files.</source>
        <translation>У месцы для рэзервовых копій ляжыць нешта, чаго гэтая праграма туды не клала, пад імем адной з яе папак або аднаго з яе файлаў.</translation>
    </message>
    <message>
        <source>No backup was made. The vault, the older backups, and what lies there are as before.</source>
        <translation>Рэзервовая копія не зроблена. Сховішча, ранейшыя рэзервовыя копіі і тое, што там ляжыць, такія, як былі.</translation>
    </message>
    <message>
        <source>Choose another stick or another folder for backups. If nobody of your team put it there, do not trust this stick any more.</source>
        <translation>Выберыце для рэзервовых копій іншую флэшку або іншую папку. Калі гэтага не клаў туды ніхто з вашай каманды, больш не давярайце гэтай флэшцы.</translation>
    </message>
    <message>
        <source>The backup needs {needed_bytes}, and there are {free_bytes} free.</source>
        <translation>Для рэзервовай копіі трэба {needed_bytes}, а вольна {free_bytes}.</translation>
    </message>
    <message>
        <source>The vault, and the older backups, are as before.</source>
        <translation>Сховішча і ранейшыя рэзервовыя копіі такія, як былі.</translation>
    </message>
    <message>
        <source>Make room there, or choose another stick.</source>
        <translation>Вызваліце там месца або выберыце іншую флэшку.</translation>
    </message>
    <message>
        <source>There is no recovery key to make backups for.</source>
        <translation>Няма ключа аднаўлення, для якога рабіць рэзервовыя копіі.</translation>
    </message>
    <message>
        <source>Compare the card of your organisation&apos;s recovery key, then choose it here.</source>
        <translation>Зверце картку ключа аднаўлення сваёй арганізацыі і выберыце яго тут.</translation>
    </message>
    <message>
        <source>The place for backups is not there.</source>
        <translation>Месца для рэзервовых копій недаступнае.</translation>
    </message>
    <message>
        <source>Put the stick back in, or choose another folder outside of the vault.</source>
        <translation>Устаўце флэшку назад або выберыце іншую папку па-за сховішчам.</translation>
    </message>
    <message>
        <source>There is no backup in this folder.</source>
        <translation>У гэтай папцы няма рэзервовай копіі.</translation>
    </message>
    <message>
        <source>Nothing was changed in it, and no vault was made.</source>
        <translation>У ёй нічога не зменена, і сховішча не створана.</translation>
    </message>
    <message>
        <source>Choose the stick or the folder on which the backups were made, or put in the right stick.</source>
        <translation>Выберыце флэшку ці папку, у якую рабіліся копіі, або ўстаўце патрэбную флэшку.</translation>
    </message>
    <message>
        <source>Another stick is in the place of the one for backups.</source>
        <translation>На месцы флэшкі для рэзервовых копій стаіць іншая.</translation>
    </message>
    <message>
        <source>Nothing was written to it. The vault is unchanged.</source>
        <translation>На яе нічога не запісана. Сховішча не зменена.</translation>
    </message>
    <message>
        <source>Put the right stick in. To use this one as well, choose its folder again.</source>
        <translation>Устаўце патрэбную флэшку. Каб карыстацца і гэтай, выберыце яе папку яшчэ раз.</translation>
    </message>
    <message>
        <source>A part of this vault is damaged, so nothing is changed in it.</source>
        <translation>Частка гэтага сховішча пашкоджана, таму ў ім нічога не мяняецца.</translation>
    </message>
    <message>
        <source>Everything that can be read stays readable.</source>
        <translation>Усё, што можна прачытаць, застаецца даступным для чытання.</translation>
    </message>
    <message>
        <source>Restore the last backup into an empty place, and go on there.</source>
        <translation>Аднавіце апошнюю рэзервовую копію ў пустое месца і працуйце далей там.</translation>
    </message>
    <message>
        <source>The check was stopped after it had found damaged pages.</source>
        <translation>Праверку спынілі, калі яна ўжо знайшла пашкоджаныя старонкі.</translation>
    </message>
    <message>
        <source>What can be read stays open for reading. Nothing is written here any more, so that the damage cannot spread.</source>
        <translation>Што можна прачытаць, застаецца адкрытым для чытання. Больш тут нічога не запісваецца, каб пашкоджанне не пашыралася.</translation>
    </message>
    <message>
        <source>Let a check run to its end to learn what is damaged. Then restore the last backup into an empty place.</source>
        <translation>Дайце праверцы дайсці да канца, каб даведацца, што пашкоджана. Потым аднавіце апошнюю рэзервовую копію ў пустое месца.</translation>
    </message>
    <message>
        <source>This device can no longer open this testimony.</source>
        <translation>Гэтая прылада больш не можа адкрыць гэтае сведчанне.</translation>
    </message>
    <message>
        <source>It was sealed, and only its recipients can open it, as was meant.</source>
        <translation>Яно запячатана, і адкрыць яго могуць толькі атрымальнікі; так і задумана.</translation>
    </message>
    <message>
        <source>Ask a recipient if you need to know what it says.</source>
        <translation>Калі трэба ведаць, што ў ім, спытайце аднаго з атрымальнікаў.</translation>
    </message>
    <message>
        <source>This is final and cannot be changed.</source>
        <translation>Гэта канчатковае, і змяніць яго нельга.</translation>
    </message>
    <message>
        <source>Add what is new to another testimony.</source>
        <translation>Дадайце новае ў іншае сведчанне.</translation>
    </message>
    <message>
        <source>A newer version of this text was saved meanwhile.</source>
        <translation>Тым часам захавана навейшая версія гэтага тэксту.</translation>
    </message>
    <message>
        <source>What was saved is safe, and your words are on screen.</source>
        <translation>Захаванае ў бяспецы, а вашы словы на экране.</translation>
    </message>
    <message>
        <source>Copy your last words, open the testimony again, and put them in.</source>
        <translation>Скапіруйце свае апошнія словы, адкрыйце сведчанне яшчэ раз і ўстаўце іх.</translation>
    </message>
    <message>
        <source>The record of what happened is older than it was, or was changed.</source>
        <translation>Запіс падзей старэйшы, чым быў, або зменены.</translation>
    </message>
    <message>
        <source>Somebody may have put an older copy back. Keep the folder as it is, and tell your coordinator.</source>
        <translation>Магчыма, нехта вярнуў старую копію. Пакіньце папку такой, як ёсць, і паведаміце каардынатару.</translation>
    </message>
    <message>
        <source>This is in the vault already.</source>
        <translation>Гэта ўжо ёсць у сховішчы.</translation>
    </message>
    <message>
        <source>Go back to the list: you will find it there.</source>
        <translation>Вярніцеся да спіса: яно там.</translation>
    </message>
    <message>
        <source>Two testimonies have this code.</source>
        <translation>Два сведчанні маюць гэты код.</translation>
    </message>
    <message>
        <source>Choose the one that is meant on the shelf.</source>
        <translation>Выберыце патрэбнае на паліцы.</translation>
    </message>
    <message>
        <source>This is not in the vault any more.</source>
        <translation>Гэтага больш няма ў сховішчы.</translation>
    </message>
    <message>
        <source>Go back to the list and look again.</source>
        <translation>Вярніцеся да спіса і зірніце яшчэ раз.</translation>
    </message>
    <message>
        <source>Some testimonies are neither sealed nor destroyed.</source>
        <translation>Некаторыя сведчанні не запячатаныя і не знішчаныя.</translation>
    </message>
    <message>
        <source>Nothing was destroyed.</source>
        <translation>Нічога не знішчана.</translation>
    </message>
    <message>
        <source>Seal or destroy each of them first.</source>
        <translation>Спачатку запячатайце або знішчыце кожнае з іх.</translation>
    </message>
    <message>
        <source>This folder lies on the same disk as the vault.</source>
        <translation>Гэтая папка на тым самым дыску, што і сховішча.</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation>Нічога не перанесена.</translation>
    </message>
</context>
<context>
    <name>organisation</name>
    <message>
        <source>Roster {number}, people on it: {count}. {signers}</source>
        <translation>Спіс ключоў {number}, людзей у ім: {count}. {signers}</translation>
    </message>
    <message>
        <source>Hold to discard this roster</source>
        <translation>Трымайце, каб выдаліць гэты спіс</translation>
    </message>
    <message>
        <source>All eight groups are the same.</source>
        <translation>Усе восем груп супадаюць.</translation>
    </message>
    <message>
        <source>In the roster that came</source>
        <translation>У атрыманым спісе</translation>
    </message>
    <message>
        <source>Digits as they are read to you</source>
        <translation>Лічбы, якія вам чытаюць</translation>
    </message>
    <message>
        <source>Spaces do not matter.</source>
        <translation>Прабелы не маюць значэння.</translation>
    </message>
    <message>
        <source>Not the same, group {numbers}. Ask for it once more. If it stays so, stop: this roster may be by somebody else.</source>
        <translation>Не супадае, група: {numbers}. Папрасіце прачытаць яе яшчэ раз. Калі нічога не зменіцца, спыніцеся: магчыма, гэты спіс склаў хтосьці іншы.</translation>
    </message>
    <message>
        <source>Groups that are the same: {same} of {all}.</source>
        <translation>Груп, якія супадаюць: {same} з {all}.</translation>
    </message>
    <message>
        <source>Ask somebody of the organisation whom you know, face to face or by a voice that you know, to read you the digits of those who sign. They see them under Organisation. Anybody can write any name on a roster; these digits cannot be copied.</source>
        <translation>Папрасіце кагосьці з арганізацыі, каго вы ведаеце, прачытаць вам лічбы тых, хто падпісвае, — пры сустрэчы або знаёмым вам голасам. Гэтыя лічбы відаць у раздзеле «Арганізацыя». Напісаць у спісе любое імя можа кожны, а падрабіць гэтыя лічбы немагчыма.</translation>
    </message>
    <message>
        <source>The key of {name} is out of use. {what}</source>
        <translation>{name}: ключ выведзены з ужытку. {what}</translation>
    </message>
    <message>
        <source>Signatures needed from then on: {count}.</source>
        <translation>Колькі подпісаў патрэбна пасля гэтага: {count}.</translation>
    </message>
    <message>
        <source>The roster is good until {day}.</source>
        <translation>Спіс дзейнічае да {day}.</translation>
    </message>
    <message>
        <source>{name} is named no longer.</source>
        <translation>{name}: больш не ў спісе.</translation>
    </message>
    <message>
        <source>New: {name}, {role}, until {day}.</source>
        <translation>Дададзена: {name}, {role}, да {day}.</translation>
    </message>
    <message>
        <source>The key of {name} counts again.</source>
        <translation>{name}: ключ зноў дзейнічае.</translation>
    </message>
    <message>
        <source>{name} signs rosters from then on.</source>
        <translation>{name}: пасля гэтага падпісвае спісы.</translation>
    </message>
    <message>
        <source>{name} signs no rosters any more.</source>
        <translation>{name}: больш не падпісвае спісаў.</translation>
    </message>
    <message>
        <source>Changed: {name}, {role}, until {day}.</source>
        <translation>Зменена: {name}, {role}, да {day}.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Пакуль нічога.</translation>
    </message>
    <message>
        <source>{signers} It is good until {day}.</source>
        <translation>{signers} Спіс дзейнічае да {day}.</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>Унесці чалавека</translation>
    </message>
    <message>
        <source>Who signs, and until when</source>
        <translation>Хто падпісвае і да якога дня</translation>
    </message>
    <message>
        <source>Pass on for signing</source>
        <translation>Перадаць на подпіс</translation>
    </message>
    <message>
        <source>{name}: has not signed</source>
        <translation>{name}: подпісу яшчэ няма</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Што ён мяняе</translation>
    </message>
    <message>
        <source>Digits of those who sign</source>
        <translation>Лічбы тых, хто падпісвае</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подпісы</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Людзі</translation>
    </message>
    <message>
        <source>{name}: has signed</source>
        <translation>{name}: подпіс ёсць</translation>
    </message>
    <message>
        <source>Sign with the pieces of {name}</source>
        <translation>Падпісаць часткамі ключа «{name}»</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Prepare the next roster</source>
        <translation>Падрыхтаваць наступны спіс</translation>
    </message>
    <message>
        <source>Add my signature</source>
        <translation>Дадаць мой подпіс</translation>
    </message>
    <message>
        <source>Put into force…</source>
        <translation>Увесці ў дзеянне…</translation>
    </message>
    <message>
        <source>Add to my people</source>
        <translation>Дадаць да маіх людзей</translation>
    </message>
    <message>
        <source>The digits are the same</source>
        <translation>Лічбы супадаюць</translation>
    </message>
    <message>
        <source>Name in the next roster</source>
        <translation>Унесці ў наступны спіс</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Вывесці з ужытку</translation>
    </message>
    <message>
        <source>Prepare the first roster</source>
        <translation>Падрыхтаваць першы спіс</translation>
    </message>
    <message>
        <source>Keep for the next roster</source>
        <translation>Захаваць для наступнага спіса</translation>
    </message>
    <message>
        <source>Seal to be signed</source>
        <translation>Запячатаць для подпісу</translation>
    </message>
    <message>
        <source>Put into force and seal</source>
        <translation>Увесці ў дзеянне і запячатаць</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Запячатаць</translation>
    </message>
    <message>
        <source>Send the roster in force</source>
        <translation>Даслаць дзейны спіс</translation>
    </message>
    <message>
        <source>Put into force</source>
        <translation>Увесці ў дзеянне</translation>
    </message>
    <message>
        <source>Kind of recipient</source>
        <translation>Від атрымальніка</translation>
    </message>
    <message>
        <source>Out of use since {day}. {what}</source>
        <translation>Не дзейнічае з {day}. {what}</translation>
    </message>
    <message>
        <source>Change role or date</source>
        <translation>Змяніць ролю або дату</translation>
    </message>
    <message>
        <source>Take the key out of use</source>
        <translation>Вывесці ключ з ужытку</translation>
    </message>
    <message>
        <source>It was a slip: let the key count again</source>
        <translation>Гэта была памылка: вярнуць ключ ва ўжытак</translation>
    </message>
    <message>
        <source>Hold to name no longer</source>
        <translation>Трымайце, каб прыбраць са спіса</translation>
    </message>
    <message>
        <source>To seal testimonies to them, keep them among your people. Their digits need not be compared again: the roster names them.</source>
        <translation>Каб запячатваць сведчанні для гэтага чалавека, дадайце яго да сваіх людзей. Звяраць лічбы яшчэ раз не трэба: чалавек ёсць у спісе.</translation>
    </message>
    <message>
        <source>Among your people, under People &amp; keys.</source>
        <translation>Сярод вашых людзей, у раздзеле «Людзі і ключы».</translation>
    </message>
    <message>
        <source>Reason given: {reason}</source>
        <translation>Названая прычына: {reason}</translation>
    </message>
    <message>
        <source>Expired: the key still counts, and a newer roster should say until when.</source>
        <translation>Тэрмін скончыўся: ключ яшчэ дзейнічае, а ў навейшым спісе трэба пазначыць, да якога дня.</translation>
    </message>
    <message>
        <source>In the next roster</source>
        <translation>У наступным спісе</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Role in the organisation</source>
        <translation>Роля ў арганізацыі</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Дзейнічае да</translation>
    </message>
    <message>
        <source>If the laptop or the key of {name} may be in other hands, take the key out of use. They get a new card afterwards.</source>
        <translation>{name}: калі ноўтбук або ключ маглі трапіць у чужыя рукі, выведзіце ключ з ужытку. Пасля гэтага чалавек атрымае новую картку.</translation>
    </message>
    <message>
        <source>Every sealed file has a number. The highest of this key that came here: {number}. Put 0 if nothing is to stay good.</source>
        <translation>Кожны запячатаны файл мае нумар. Найбольшы нумар з атрыманых тут файлаў гэтага ключа: {number}. Пастаўце 0, калі ніводны не павінен заставацца ў сіле.</translation>
    </message>
    <message>
        <source>Only people are offered whose digits you compared under People &amp; keys.</source>
        <translation>Тут толькі тыя людзі, чые лічбы вы зверылі ў раздзеле «Людзі і ключы».</translation>
    </message>
    <message>
        <source>There is nobody left to name. Take in their card under People &amp; keys and compare the digits first.</source>
        <translation>Больш няма каго ўносіць. Спачатку прыміце картку ў раздзеле «Людзі і ключы» і зверце лічбы.</translation>
    </message>
    <message>
        <source>This key also signs rosters. Take it out of those who sign as well.</source>
        <translation>Гэтым ключом таксама падпісваюць спісы. Прыбярыце яго і з тых, хто падпісвае.</translation>
    </message>
    <message>
        <source>Last sealed file that is good</source>
        <translation>Апошні запячатаны файл, якому можна верыць</translation>
    </message>
    <message>
        <source>Since which day</source>
        <translation>З якога дня</translation>
    </message>
    <message>
        <source>As year-month-day, for example 2026-03-31.</source>
        <translation>Год-месяц-дзень, напрыклад 2026-03-31.</translation>
    </message>
    <message>
        <source>It takes effect for everybody as soon as they have the next roster, not before.</source>
        <translation>Гэта пачне дзейнічаць для кожнага, як толькі ён атрымае наступны спіс, не раней.</translation>
    </message>
    <message>
        <source>Reason, for all who read the roster</source>
        <translation>Прычына — для ўсіх, хто чытае спіс</translation>
    </message>
    <message>
        <source>No names of deponents.</source>
        <translation>Без імёнаў сведак.</translation>
    </message>
    <message>
        <source>On {moment} another roster came with the same number and other people on it, and it is signed as well.</source>
        <translation>{moment} прыйшоў іншы спіс з тым самым нумарам і з іншымі людзьмі, і ён таксама падпісаны.</translation>
    </message>
    <message>
        <source>The roster is sealed.</source>
        <translation>Спіс запячатаны.</translation>
    </message>
    <message>
        <source>Sealed files in the outbox: {count}.</source>
        <translation>Запячатаных файлаў у «Зыходных»: {count}.</translation>
    </message>
    <message>
        <source>This roster was good until {day}.</source>
        <translation>Гэты спіс дзейнічаў да {day}.</translation>
    </message>
    <message>
        <source>This roster is good until {day}.</source>
        <translation>Гэты спіс дзейнічае да {day}.</translation>
    </message>
    <message>
        <source>It was refused, and the one that you have stays.</source>
        <translation>Ён адхілены, а той, што ў вас, застаецца.</translation>
    </message>
    <message>
        <source>Somebody misuses the keys that sign. Speak with those who sign, in person, before you trust any newer roster.</source>
        <translation>Хтосьці злоўжывае ключамі, якімі падпісваюць спісы. Перш чым верыць навейшаму спісу, пагаварыце асабіста з тымі, хто падпісвае.</translation>
    </message>
    <message>
        <source>The roster is in force here.</source>
        <translation>Тут спіс ужо дзейнічае.</translation>
    </message>
    <message>
        <source>It was sealed for nobody.</source>
        <translation>Ён ні для каго не запячатаны.</translation>
    </message>
    <message>
        <source>Bring them to those for whom they are.</source>
        <translation>Перадайце іх тым, каму яны прызначаныя.</translation>
    </message>
    <message>
        <source>It still counts, and nothing is refused for it.</source>
        <translation>Ён яшчэ ў сіле, і праз гэта нічога не адхіляецца.</translation>
    </message>
    <message>
        <source>Ask who signs rosters for a new one.</source>
        <translation>Папрасіце новы спіс у тых, хто іх падпісвае.</translation>
    </message>
    <message>
        <source>With this roster, others sign than before.</source>
        <translation>З гэтым спісам мяняюцца тыя, хто падпісвае.</translation>
    </message>
    <message>
        <source>Those who signed until then agreed to it.</source>
        <translation>Тыя, хто падпісваў дагэтуль, на гэта пагадзіліся.</translation>
    </message>
    <message>
        <source>If you did not expect it, ask one of them.</source>
        <translation>Калі вы гэтага не чакалі, спытайце ў кагосьці з іх.</translation>
    </message>
    <message>
        <source>It goes on counting afterwards, with this note.</source>
        <translation>Ён і потым застанецца ў сіле, з гэтай заўвагай.</translation>
    </message>
    <message>
        <source>The next one should come soon.</source>
        <translation>Хутка мусіць прыйсці наступны.</translation>
    </message>
    <message>
        <source>A roster is the list of the people whose keys count in your organisation: who they are there, and until when. Whoever has it knows their signatures without comparing digits with each of them.</source>
        <translation>Спіс ключоў — гэта пералік людзей, чые ключы дзейнічаюць у вашай арганізацыі: хто яны там і да якога дня. Хто мае гэты спіс, пазнае іх подпісы і не мусіць звяраць лічбы з кожным асобна.</translation>
    </message>
    <message>
        <source>When a laptop is taken, its key is taken out of use here, and everybody who gets the next roster refuses what is signed with it from then on.</source>
        <translation>Калі ноўтбук забралі, яго ключ выводзяць тут з ужытку, і кожны, хто атрымае наступны спіс, адхіляе ўсё, што падпісана гэтым ключом пазней.</translation>
    </message>
    <message>
        <source>A roster counts only with enough signatures of those who sign. Dates that are past are pointed out, and nothing is refused for them.</source>
        <translation>Спіс мае сілу толькі тады, калі ў ім досыць подпісаў тых, хто падпісвае. Пра мінулыя даты праграма нагадвае, але праз іх нічога не адхіляе.</translation>
    </message>
    <message>
        <source>Send this roster</source>
        <translation>Даслаць гэты спіс</translation>
    </message>
    <message>
        <source>Make a key in pieces</source>
        <translation>Стварыць ключ з частак</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Перайсці ва «Уваходныя»</translation>
    </message>
    <message>
        <source>Found an organisation</source>
        <translation>Стварыць арганізацыю</translation>
    </message>
    <message>
        <source>Rosters are signed by {threshold} of these {count}: {names}.</source>
        <translation>Спісы падпісваюць {threshold} з {count}: {names}.</translation>
    </message>
    <message>
        <source>Compare its digits</source>
        <translation>Зверыць лічбы</translation>
    </message>
    <message>
        <source>Open this roster</source>
        <translation>Адкрыць гэты спіс</translation>
    </message>
    <message>
        <source>your signature is asked for</source>
        <translation>патрэбны ваш подпіс</translation>
    </message>
    <message>
        <source>Digits of those who sign. Read them to anybody who takes in a roster for the first time.</source>
        <translation>Лічбы тых, хто падпісвае. Чытайце іх кожнаму, хто прымае спіс упершыню.</translation>
    </message>
    <message>
        <source>My organisation sent me its roster</source>
        <translation>Арганізацыя даслала мне свой спіс</translation>
    </message>
    <message>
        <source>Take the file in under Inbox. Then you compare forty digits here with somebody of the organisation, once and for all.</source>
        <translation>Прыміце файл ва «Уваходных». Потым адзін-адзіны раз зверце тут сорак лічбаў з кімсьці з арганізацыі.</translation>
    </message>
    <message>
        <source>My organisation has no roster yet</source>
        <translation>У маёй арганізацыі яшчэ няма спіса</translation>
    </message>
    <message>
        <source>Say who signs its rosters: best several people, of whom some must agree, or a key in pieces that only several people together can use.</source>
        <translation>Скажыце, хто падпісвае яе спісы: найлепш некалькі чалавек, з якіх частка мусіць пагадзіцца, або ключ з частак, якім можна карыстацца толькі разам.</translation>
    </message>
    <message>
        <source>Rosters are signed by {names}.</source>
        <translation>Спісы падпісваюць: {names}.</translation>
    </message>
    <message>
        <source>Roster {number} · in force here since {day} · until {last}</source>
        <translation>Спіс {number} · дзейнічае тут з {day} · да {last}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>This roster is signed already. A change takes the signatures off, and it has to be signed again.</source>
        <translation>Гэты спіс ужо падпісаны. Калі яго змяніць, подпісы здымаюцца, і яго трэба падпісваць нанова.</translation>
    </message>
    <message>
        <source>How many of them must sign</source>
        <translation>Колькі з іх мусяць падпісаць</translation>
    </message>
    <message>
        <source>The roster is good until</source>
        <translation>Спіс дзейнічае да</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Назва арганізацыі</translation>
    </message>
    <message>
        <source>It stays the same in all its rosters.</source>
        <translation>Яна застаецца той самай ва ўсіх спісах арганізацыі.</translation>
    </message>
    <message>
        <source>Add a key from a card file</source>
        <translation>Дадаць ключ з файла карткі</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} з {count}</translation>
    </message>
    <message>
        <source>Who signs rosters</source>
        <translation>Хто падпісвае спісы</translation>
    </message>
    <message>
        <source>If a single person signs, a thief of that key decides whom everybody trusts. Let two of three sign, or make a key in pieces and add its card here.</source>
        <translation>Калі падпісвае адзін чалавек, то злодзей яго ключа вырашае, каму ўсе давяраюць. Няхай падпісваюць двое з трох, або стварыце ключ з частак і дадайце сюды яго картку.</translation>
    </message>
    <message>
        <source>There is nobody else to seal it for.</source>
        <translation>Больш няма для каго запячатваць.</translation>
    </message>
    <message>
        <source>They take the sealed file in under Inbox, see what the roster changes, and add their signature. Nothing is in force before there are enough.</source>
        <translation>Яны прымуць запячатаны файл ва «Уваходных», убачаць, што мяняе спіс, і дададуць свой подпіс. Пакуль подпісаў не стане досыць, нічога не дзейнічае.</translation>
    </message>
    <message>
        <source>The roster comes into force here now, and is sealed for those you choose. Everybody else goes on with the roster that they have until they get this one.</source>
        <translation>Тут спіс пачынае дзейнічаць цяпер і запячатваецца для тых, каго вы выберыце. Астатнія працуюць са сваім спісам, пакуль не атрымаюць гэты.</translation>
    </message>
    <message>
        <source>The roster in force is sealed for those you choose, for example for somebody new.</source>
        <translation>Дзейны спіс запячатваецца для тых, каго вы выберыце, напрыклад для новага чалавека.</translation>
    </message>
    <message>
        <source>Sealing the roster</source>
        <translation>Запячатваем спіс</translation>
    </message>
    <message>
        <source>sealed for them before</source>
        <translation>ужо запячатана раней</translation>
    </message>
    <message>
        <source>People on the roster</source>
        <translation>Людзі ў спісе</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation>Імя на картцы</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роля</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>{name} (me)</source>
        <translation>{name} (гэта я)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Арганізацыя</translation>
    </message>
    <message>
        <source>Roster {number} of {organisation}</source>
        <translation>{organisation}, спіс ключоў {number}</translation>
    </message>
    <message>
        <source>Compare the digits</source>
        <translation>Зверыць лічбы</translation>
    </message>
    <message>
        <source>Take the key of {name} out of use</source>
        <translation>{name}: вывесці ключ з ужытку</translation>
    </message>
    <message>
        <source>Go to the outbox</source>
        <translation>Перайсці ў «Зыходныя»</translation>
    </message>
    <message>
        <source>Choose the card of a key</source>
        <translation>Выберыце картку ключа</translation>
    </message>
    <message>
        <source>Identity cards (*.txt *.card)</source>
        <translation>Карткі ключоў (*.txt *.card)</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Дзейнічае</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Хутка скончыцца</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Тэрмін скончыўся</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Не дзейнічае</translation>
    </message>
    <message>
        <source>Roster {number} came. Compare its digits before it counts.</source>
        <translation>Прыйшоў спіс {number}. Зверце лічбы: да гэтага ён не мае сілы.</translation>
    </message>
    <message>
        <source>Roster {number} is being prepared. Nobody has signed it.</source>
        <translation>Спіс {number} рыхтуецца. Яго яшчэ ніхто не падпісаў.</translation>
    </message>
    <message>
        <source>Roster {number} waits for more signatures.</source>
        <translation>Спісу {number} бракуе подпісаў.</translation>
    </message>
    <message>
        <source>Roster {number} has its signatures and can be put into force.</source>
        <translation>Спіс {number} мае ўсе подпісы, яго можна ўвесці ў дзеянне.</translation>
    </message>
    <message>
        <source>Roster {number} was overtaken: another one came into force. Begin again from it.</source>
        <translation>Спіс {number} састарэў: пачаў дзейнічаць іншы. Пачніце нанова з яго.</translation>
    </message>
    <message>
        <source>{signed} of {threshold} needed signatures</source>
        <translation>Подпісаў: {signed} з патрэбных {threshold}</translation>
    </message>
    <message>
        <source>Every sealed file of this key is refused, also older ones.</source>
        <translation>Адхіляецца кожны запячатаны файл з гэтым ключом, таксама і ранейшыя.</translation>
    </message>
    <message>
        <source>{signed} of {threshold} needed from those who sign now</source>
        <translation>Подпісаў тых, хто падпісвае цяпер: {signed} з патрэбных {threshold}</translation>
    </message>
    <message>
        <source>{signed} of {threshold} needed from those who sign from then on</source>
        <translation>Подпісаў тых, хто будзе падпісваць далей: {signed} з патрэбных {threshold}</translation>
    </message>
    <message>
        <source>my key</source>
        <translation>мой ключ</translation>
    </message>
    <message>
        <source>a key in pieces</source>
        <translation>ключ з частак</translation>
    </message>
    <message>
        <source>signs from this roster on</source>
        <translation>падпісвае пачынаючы з гэтага спіса</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Да {day}</translation>
    </message>
    <message>
        <source>A key that is named no longer: {digits}…</source>
        <translation>Ключ, якога больш няма ў спісе: {digits}…</translation>
    </message>
    <message>
        <source>Sealed files number 1 to {number} of this key stay good, with a mark. Every later one is refused.</source>
        <translation>Запячатаныя файлы з гэтым ключом ад 1 да {number} застаюцца ў сіле, з пазнакай. Кожны пазнейшы адхіляецца.</translation>
    </message>
    <message>
        <source>signs until this roster</source>
        <translation>падпісвае толькі да гэтага спіса</translation>
    </message>
    <message>
        <source>Sign the roster that is being prepared.</source>
        <translation>Падпісаць спіс, які рыхтуецца.</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>Write to a stick…</source>
        <translation>Запісаць на флэшку…</translation>
    </message>
    <message>
        <source>Deleting removes the sealed file from this device. The line with its dates stays.</source>
        <translation>Запячатаны файл будзе выдалены з гэтай прылады. Радок з датамі застанецца.</translation>
    </message>
    <message>
        <source>Hold to delete</source>
        <translation>Трымайце, каб выдаліць</translation>
    </message>
    <message>
        <source>Time-stamps</source>
        <translation>Адзнакі часу</translation>
    </message>
    <message>
        <source>X25519, for older programs</source>
        <translation>X25519, для старэйшых праграм</translation>
    </message>
    <message>
        <source>Post-quantum</source>
        <translation>Постквантавыя</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation>Запячатана</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>Хто можа адкрыць</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Перададзена</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Пацвярджэнні атрымання</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Памер</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ключы</translation>
    </message>
    <message>
        <source>No answer came from {names}, who may not have it. Once it is deleted here, it cannot be written for them again. That it was let go is noted for ever.</source>
        <translation>Няма адказу: {names}. Магчыма, файл туды не дайшоў. Калі выдаліць яго тут, запісаць яго нанова будзе немагчыма. Тое, што файл выдалены без адказу, запісваецца назаўсёды.</translation>
    </message>
    <message>
        <source>Let it go nevertheless…</source>
        <translation>Усё роўна выдаліць…</translation>
    </message>
    <message>
        <source>Hold to let it go</source>
        <translation>Трымайце, каб выдаліць</translation>
    </message>
    <message>
        <source>Keep the file</source>
        <translation>Пакінуць файл</translation>
    </message>
    <message>
        <source>It was handed over, and can be written anew.</source>
        <translation>Файл перададзены, яго можна скласці нанова.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Што гэта</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Запячатана</translation>
    </message>
    <message>
        <source>Here lie the sealed files of this device. Only their recipients can open them; you cannot.</source>
        <translation>Тут ляжаць запячатаныя файлы гэтай прылады. Адкрыць іх могуць толькі атрымальнікі; вы не можаце.</translation>
    </message>
    <message>
        <source>When the recipient has imported a file, they give you a receipt, a small sealed file of its own. Take it in here: it is checked to be theirs and to be for this very file.</source>
        <translation>Калі атрымальнік прыняў файл, ён дае вам пацвярджэнне атрымання — маленькі асобны запячатаны файл. Прыміце яго тут: праграма праверыць, што яно ад гэтага атрымальніка і менавіта пра гэты файл.</translation>
    </message>
    <message>
        <source>Until all of them have answered the file stays, and you can write it to another stick as often as you need. Questions, receipts and rosters get no receipt: once handed over, their files may go.</source>
        <translation>Файл застаецца, пакуль не адкажуць усе, і вы можаце запісваць яго на іншую флэшку колькі трэба. На пытанні, пацвярджэнні і спісы ключоў адказу не бывае: калі такі файл перададзены, яго можна выдаліць.</translation>
    </message>
    <message>
        <source>A redacted copy can be made anew: once handed over, its file may go before its receipt came.</source>
        <translation>Копію з выключэннямі можна зрабіць нанова: калі яна перададзена, яе файл можна выдаліць, не чакаючы пацвярджэння.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Зыходныя</translation>
    </message>
    <message>
        <source>Sealed files</source>
        <translation>Запячатаныя файлы</translation>
    </message>
    <message>
        <source>Take in a receipt…</source>
        <translation>Прыняць пацвярджэнне…</translation>
    </message>
    <message>
        <source>Nothing is sealed yet. When you seal a testimony or a letter about one, its sealed file waits here until the receipts of all recipients came, so that a lost stick costs nothing.</source>
        <translation>Яшчэ нічога не запячатана. Калі вы запячатаеце сведчанне або ліст пра яго, запячатаны файл будзе чакаць тут, пакуль не прыйдуць пацвярджэнні ад усіх атрымальнікаў. Таму згубленая флэшка — не бяда.</translation>
    </message>
    <message>
        <source>Writing a copy</source>
        <translation>Запісваем копію</translation>
    </message>
    <message>
        <source>You may now delete it from this device, or keep it.</source>
        <translation>Цяпер файл можна выдаліць з гэтай прылады або пакінуць.</translation>
    </message>
    <message>
        <source>Keep it here until the others have answered too.</source>
        <translation>Пакіньце яго тут, пакуль не адкажуць і астатнія.</translation>
    </message>
    <message>
        <source>The sealed file has arrived whole there.</source>
        <translation>Запячатаны файл дайшоў цэлым.</translation>
    </message>
    <message>
        <source>Where to write the copy</source>
        <translation>Куды запісаць копію</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>Пацвярджэнне атрымання</translation>
    </message>
    <message>
        <source>Hand it over, and ask for the receipt.</source>
        <translation>Перадайце яе і папрасіце пацвярджэнне атрымання.</translation>
    </message>
    <message>
        <source>Hand it over.</source>
        <translation>Перадайце яе.</translation>
    </message>
    <message>
        <source>Every recipient has it; their receipts say so.</source>
        <translation>Файл ёсць у кожнага атрымальніка; пацвярджэнні пра гэта кажуць.</translation>
    </message>
    <message>
        <source>Receipts (*.age)</source>
        <translation>Пацвярджэнні (*.age)</translation>
    </message>
    <message>
        <source>A copy of {code} was written and read back.</source>
        <translation>Копія {code} запісана і праверана.</translation>
    </message>
    <message>
        <source>It is {path}, {size}, the same to the last byte.</source>
        <translation>Гэта {path}, {size}; усё супадае да апошняга байта.</translation>
    </message>
    <message>
        <source>The receipt for {code} came, signed by a recipient.</source>
        <translation>Прыйшло пацвярджэнне для {code}, падпісанае атрымальнікам.</translation>
    </message>
    <message>
        <source>No answer had come from {names}; that is noted for ever.</source>
        <translation>Адказу не было: {names}; гэта запісана назаўсёды.</translation>
    </message>
    <message>
        <source>The sealed file was deleted here: {code}.</source>
        <translation>Запячатаны файл тут выдалены: {code}.</translation>
    </message>
    <message>
        <source>It is not on a stick yet. Write it to one and hand it over.</source>
        <translation>На флэшцы яго яшчэ няма. Запішыце яго на флэшку і перадайце.</translation>
    </message>
    <message>
        <source>Its sealed file is no longer here. Ask the recipient whether they have it.</source>
        <translation>Гэтага запячатанага файла тут больш няма. Спытайце ў атрымальніка, ці ёсць ён там.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Яшчэ не</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Не трэба</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Чакаецца</translation>
    </message>
    <message>
        <source>Every recipient has it and says so. The sealed file may be deleted here; it is no longer needed.</source>
        <translation>Файл ёсць у кожнага атрымальніка, і гэта пацверджана. Тут яго можна выдаліць: ён больш не патрэбны.</translation>
    </message>
    <message>
        <source>Handed over; a receipt may still come. A redacted copy can be made anew: the sealed file may be deleted here.</source>
        <translation>Перададзена; пацвярджэнне яшчэ можа прыйсці. Копію з выключэннямі можна зрабіць нанова: запячатаны файл тут можна выдаліць.</translation>
    </message>
    <message>
        <source>Handed over. No receipt comes for it, and it can be written anew: the sealed file may be deleted here.</source>
        <translation>Перададзена. Пацвярджэння не будзе, і файл можна скласці нанова: тут яго можна выдаліць.</translation>
    </message>
    <message>
        <source>Handed over. Keep it here until every recipient&apos;s receipt came: if the stick is lost, write it again.</source>
        <translation>Перададзена. Пакіньце файл тут, пакуль не прыйдуць пацвярджэнні ад усіх атрымальнікаў: калі флэшка згубіцца, запішыце яго яшчэ раз.</translation>
    </message>
    <message>
        <source>It arrived, and its sealed file was deleted here. All is done.</source>
        <translation>Файл дайшоў, і тут ён выдалены. Усё зроблена.</translation>
    </message>
    <message>
        <source>It was handed over, and its sealed file was deleted here.</source>
        <translation>Файл перададзены, і тут ён выдалены.</translation>
    </message>
    <message>
        <source>{number} of {count} came</source>
        <translation>Прыйшло {number} з {count}</translation>
    </message>
    <message>
        <source>Came {day}</source>
        <translation>Прыйшло {day}</translation>
    </message>
    <message>
        <source>No answer yet from {names}. Keep it here until it has come: if the stick is lost, write it again.</source>
        <translation>Яшчэ няма адказу: {names}. Пакіньце файл тут, пакуль адказ не прыйдзе: калі флэшка згубіцца, запішыце яго яшчэ раз.</translation>
    </message>
    <message>
        <source>It was deleted here on {day}, without an answer from {names}.</source>
        <translation>Файл выдалены тут {day} без адказу: {names}.</translation>
    </message>
    <message>
        <source>{name}: answered {day}</source>
        <translation>{name}: адказ {day}</translation>
    </message>
    <message>
        <source>{name}: has not answered</source>
        <translation>{name}: адказу яшчэ няма</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>Take it in</source>
        <translation>Прыняць</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не прымаць</translation>
    </message>
    <message>
        <source>A pack names places, units and methods as people there call them. Those that are ticked are offered while you mark the words of a testimony. They hold no names of people.</source>
        <translation>Пакет называе месцы, падраздзяленні і метады так, як іх там завуць. Адзначаныя пакеты прапануюцца, калі вы пазначаеце словы сведчання. Імёнаў людзей у іх няма.</translation>
    </message>
    <message>
        <source>A pack from elsewhere is a file with its signature beside it. It counts only if a coordinator or an organisation signed it whose digits were compared, or whom the roster names.</source>
        <translation>Пакет, атрыманы ад іншых, — гэта файл, побач з якім ляжыць яго подпіс. Ён прымаецца, толькі калі яго падпісаў каардынатар або арганізацыя, чые лічбы былі звераныя або хто ёсць у спісе ключоў.</translation>
    </message>
    <message>
        <source>A testimony keeps what its terms are called, so that whoever reads it later needs no pack. A newer version of a pack keeps every name of the one before.</source>
        <translation>Сведчанне захоўвае, як называюцца яго тэрміны: хто прачытае яго пазней, таму пакет не спатрэбіцца. Новая версія пакета захоўвае ўсе назвы папярэдняй.</translation>
    </message>
    <message>
        <source>Saved. It counts for interviews opened from now on.</source>
        <translation>Захавана. Дзейнічае для размоў, якія вы адкрыеце пасля гэтага.</translation>
    </message>
    <message>
        <source>Taken in, and offered from now on: {title}.</source>
        <translation>Прынята і цяпер прапануецца: {title}.</translation>
    </message>
    <message>
        <source>Signed: {title}, version {version}.</source>
        <translation>Падпісана: {title}, версія {version}.</translation>
    </message>
    <message>
        <source>The signature lies beside the file and ends with .minisig. Give both away together.</source>
        <translation>Подпіс ляжыць побач з файлам і заканчваецца на .minisig. Перадавайце абодва разам.</translation>
    </message>
    <message>
        <source>Local names</source>
        <translation>Мясцовыя назвы</translation>
    </message>
    <message>
        <source>Take in a pack…</source>
        <translation>Прыняць пакет…</translation>
    </message>
    <message>
        <source>Sign a pack…</source>
        <translation>Падпісаць пакет…</translation>
    </message>
    <message>
        <source>Choose a pack</source>
        <translation>Выберыце пакет</translation>
    </message>
    <message>
        <source>Choose the pack to sign</source>
        <translation>Выберыце пакет, які трэба падпісаць</translation>
    </message>
    <message>
        <source>Packs (*.json)</source>
        <translation>Пакеты (*.json)</translation>
    </message>
    <message>
        <source>Version {version} · names: {count}</source>
        <translation>Версія {version} · назваў: {count}</translation>
    </message>
    <message>
        <source>Reviewed by {name} on {day}.</source>
        <translation>Праверана: {name}, {day}.</translation>
    </message>
    <message>
        <source>Signed by {name}; taken in on {day}.</source>
        <translation>Падпісана: {name}; прынята {day}.</translation>
    </message>
    <message>
        <source>It takes the place of version {version}.</source>
        <translation>Ён заменіць версію {version}.</translation>
    </message>
    <message>
        <source>Not yet reviewed by a specialist.</source>
        <translation>Яшчэ не правераны спецыялістам.</translation>
    </message>
    <message>
        <source>It comes with the program.</source>
        <translation>Пастаўляецца разам з праграмай.</translation>
    </message>
    <message>
        <source>a key that is no contact any more</source>
        <translation>ключ, якога больш няма сярод кантактаў</translation>
    </message>
    <message>
        <source>Signed by {name}.</source>
        <translation>Падпісана: {name}.</translation>
    </message>
</context>
<context>
    <name>particulars</name>
    <message>
        <source>Open, and put it on record</source>
        <translation>Адкрыць і занесці ў гісторыю</translation>
    </message>
    <message>
        <source>Leave them closed</source>
        <translation>Не адкрываць</translation>
    </message>
    <message>
        <source>That they were opened here, when and with which key, stands in the custody log for ever. Open them only when somebody needs to know.</source>
        <translation>Тое, што іх тут адкрывалі, калі і якім ключом, назаўсёды застаецца ў гісторыі захоўвання і перадачы. Адкрывайце іх толькі тады, калі гэта сапраўды трэба ведаць.</translation>
    </message>
    <message>
        <source>a key that is unknown here ({digits})</source>
        <translation>невядомы тут ключ ({digits})</translation>
    </message>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
    <message>
        <source>Some keys exist in pieces of paper only. Their holders can join them here for this one act; the sheets say how many pieces it takes.</source>
        <translation>Некаторыя ключы існуюць толькі як часткі на паперы. Тыя, хто іх захоўвае, могуць злучыць іх тут на гэты адзін раз; колькі частак патрэбна, напісана на аркушах.</translation>
    </message>
    <message>
        <source>Open the particulars</source>
        <translation>Адкрыць асабістыя звесткі</translation>
    </message>
    <message>
        <source>Join the pieces of {name}</source>
        <translation>Злучыць часткі ключа «{name}»</translation>
    </message>
    <message>
        <source>You are a custodian, and somebody who received a testimony gave you the deponent&apos;s particulars as a file of their own: open it here. The file stays where it is, and nothing of it is kept.</source>
        <translation>Вы захавальнік, і той, хто атрымаў сведчанне, даў вам асабістыя звесткі сведкі асобным файлам: адкрыйце яго тут. Файл застаецца там, дзе ён ёсць, і нічога з яго тут не захоўваецца.</translation>
    </message>
    <message>
        <source>This file alone proves nothing about who signed it: anybody who has your card can make one. Ask whoever received the testimony for its check number, in person or by voice. Rely on the file only if both numbers are the same.</source>
        <translation>Сам па сабе гэты файл не даказвае, хто яго падпісаў: зрабіць такі можа кожны, хто мае вашу картку. Спытайце праверачны лік у таго, хто атрымаў сведчанне, — асабіста або голасам. Давярайце файлу, толькі калі абодва лікі супадаюць.</translation>
    </message>
    <message>
        <source>Particulars from a file</source>
        <translation>Асабістыя звесткі з файла</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Выбраць файл…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Выбраць іншы файл…</translation>
    </message>
    <message>
        <source>Sealed files (*.age)</source>
        <translation>Запячатаныя файлы (*.age)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Check number</source>
        <translation>Праверачны лік</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прыбраць</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Дадаць чалавека</translation>
    </message>
    <message>
        <source>Others in the account</source>
        <translation>Іншыя людзі ў аповедзе</translation>
    </message>
    <message>
        <source>In the account, write a label such as [Person 1] where a name would stand. Here it is said who that is.</source>
        <translation>У аповедзе пішыце на месцы імя пазнаку, напрыклад [Асоба 1]. А тут скажыце, хто гэта.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Імя</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заўвага</translation>
    </message>
    <message>
        <source>A custodian who did not receive the account can still learn who the deponent is. The particulars are written to the stick as they came to you: sealed, so that only their custodians can open them. Nothing of the account goes with them.</source>
        <translation>Захавальнік, які не атрымаў аповеду, усё ж можа даведацца, хто сведка. Асабістыя звесткі запісваюцца на флэшку такімі, якімі прыйшлі да вас: запячатанымі, так што адкрыць іх могуць толькі іх захавальнікі. З аповеду туды не трапляе нічога.</translation>
    </message>
    <message>
        <source>Tell the custodian the case code, and read the check number to each other, in person or by voice. The file does not say who made it: only the check number shows that it is the one that came to you with the testimony.</source>
        <translation>Скажыце захавальніку код справы і прачытайце адно аднаму праверачны лік — асабіста або голасам. З файла не відаць, хто яго зрабіў: толькі праверачны лік паказвае, што гэта той самы файл, які прыйшоў да вас са сведчаннем.</translation>
    </message>
    <message>
        <source>The check number is made from the hash that the interviewer signed. Whoever has the sealed testimony can work it out again, also years later in court.</source>
        <translation>Праверачны лік робіцца з хэша, падпісанага інтэрв’юерам. Хто мае запячатанае сведчанне, можа вылічыць яго зноў, нават праз гады ў судзе.</translation>
    </message>
    <message>
        <source>Hand the particulars over</source>
        <translation>Перадаць асабістыя звесткі</translation>
    </message>
    <message>
        <source>Write to a stick…</source>
        <translation>Запісаць на флэшку…</translation>
    </message>
    <message>
        <source>Write another copy…</source>
        <translation>Запісаць яшчэ адну копію…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Where to write the particulars</source>
        <translation>Куды запісаць асабістыя звесткі</translation>
    </message>
    <message>
        <source>Who can open them</source>
        <translation>Хто можа іх адкрыць</translation>
    </message>
    <message>
        <source>Written, and read back from the stick.</source>
        <translation>Запісана на флэшку і праверана.</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Код справы</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>Запячатаны файл</translation>
    </message>
    <message>
        <source>That you opened them is on record. They are on this page only, and gone when you leave it.</source>
        <translation>Пра тое, што вы іх адкрылі, ёсць запіс. Звесткі паказаныя толькі на гэтай старонцы і знікнуць, калі вы з яе сыдзеце.</translation>
    </message>
    <message>
        <source>From a file, which alone proves nothing about who signed it. Rely on it only if whoever received the testimony has the same check number.</source>
        <translation>З файла, які сам па сабе не даказвае, хто яго падпісаў. Давярайце яму, толькі калі ў таго, хто атрымаў сведчанне, той самы праверачны лік.</translation>
    </message>
    <message>
        <source>Closed. To see them again, open them once more.</source>
        <translation>Закрыта. Каб убачыць іх зноў, адкрыйце іх яшчэ раз.</translation>
    </message>
    <message>
        <source>Nothing is noted of the deponent.</source>
        <translation>Пра сведку нічога не запісана.</translation>
    </message>
    <message>
        <source>Particulars are sealed to their custodians only. Each opening is written into the custody log of this vault, with the key that opened them, for ever.</source>
        <translation>Асабістыя звесткі запячатаныя толькі для іх захавальнікаў. Кожнае адкрыццё назаўсёды запісваецца ў гісторыю захоўвання і перадачы гэтага сховішча, разам з ключом, якім іх адкрылі.</translation>
    </message>
    <message>
        <source>Nothing of this page is kept, printed or found by the search.</source>
        <translation>Нічога з гэтай старонкі не захоўваецца, не друкуецца і не знаходзіцца праз пошук.</translation>
    </message>
    <message>
        <source>The deponent&apos;s particulars</source>
        <translation>Асабістыя звесткі сведкі</translation>
    </message>
    <message>
        <source>Of testimony {code}.</source>
        <translation>Да сведчання {code}.</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation>Сведчанне</translation>
    </message>
    <message>
        <source>This stays apart from the account, under a key of its own, and is sealed once more inside the sealed file. Those who read the account do not see it; only those can open it whom you choose when you seal. Nothing here has to be filled in: ask only what is needed to find and protect the person.</source>
        <translation>Гэта захоўваецца асобна ад аповеду, пад уласным ключом, і яшчэ раз запячатваецца ўнутры запячатанага файла. Хто чытае аповед, гэтага не бачыць; адкрыць могуць толькі тыя, каго вы выберыце пры запячатванні. Нічога тут запаўняць не абавязкова: пытайцеся толькі пра тое, што патрэбна, каб знайсці чалавека і абараніць яго.</translation>
    </message>
    <message>
        <source>What was noted is covered whenever you come back. It stands in no list, no search and no statement. After sealing, this device cannot open it any more, not even if a copy of the account stays here.</source>
        <translation>Запісанае прыкрытае кожны раз, калі вы сюды вяртаецеся. Яго няма ні ў спісах, ні ў пошуку, ні ў паказаннях. Пасля запячатвання гэтая прылада больш не зможа яго адкрыць, нават калі тут застанецца копія аповеду.</translation>
    </message>
    <message>
        <source>For other people write a label in the account, such as [Person 1], and say here who it is. A label is never given twice.</source>
        <translation>Замест імёнаў іншых людзей пішыце ў аповедзе пазнаку, напрыклад [Асоба 1], а тут скажыце, хто гэта. Адна пазнака ніколі не даецца двойчы.</translation>
    </message>
    <message>
        <source>Who the deponent is</source>
        <translation>Хто сведка</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Паказаць</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Прыкрыць</translation>
    </message>
    <message>
        <source>Back to the interview</source>
        <translation>Назад да размовы</translation>
    </message>
    <message>
        <source>Something is noted here.</source>
        <translation>Тут нешта запісана.</translation>
    </message>
    <message>
        <source>It is covered, so that nobody reads it over your shoulder.</source>
        <translation>Запіс прыкрыты, каб ніхто не прачытаў яго праз ваша плячо.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Прозвішча</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Імя</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Іншыя імёны</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата і месца нараджэння</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Грамадзянства</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Дакумент</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрас</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Кантакт</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Бяспечны кантакт</translation>
    </message>
    <message>
        <source>Father&apos;s name, nickname, other spellings.</source>
        <translation>Імя па бацьку, мянушка, іншыя варыянты напісання.</translation>
    </message>
    <message>
        <source>As they say it: a date, a year, a place.</source>
        <translation>Так, як кажа чалавек: дата, год, месца.</translation>
    </message>
    <message>
        <source>Kind and number, if one was shown.</source>
        <translation>Від і нумар, калі дакумент паказалі.</translation>
    </message>
    <message>
        <source>Telephone, or where to write.</source>
        <translation>Тэлефон або куды пісаць.</translation>
    </message>
    <message>
        <source>How to reach them without danger to them: whom to ask, when not to call.</source>
        <translation>Як звязацца без небяспекі для чалавека: у каго спытаць, калі не званіць.</translation>
    </message>
    <message>
        <source>[Person {number}]</source>
        <translation>[Асоба {number}]</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>PRACTICE — invented cases; nothing here is evidence.</source>
        <translation>ПРАКТЫКАВАННЕ — справы выдуманыя; нішто тут не доказ.</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Выйсці з практыкавання</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ПРАКТЫКАВАННЕ</translation>
    </message>
    <message>
        <source>Its passphrase is the same for everybody. You do not have to remember it:</source>
        <translation>Парольная фраза ў яго для ўсіх аднолькавая. Запамінаць яе не трэба:</translation>
    </message>
    <message>
        <source>Here you can try everything: write, record your voice, code, close, seal, and then open what you sealed at the coordinator&apos;s desk. Three invented cases wait at different stages.</source>
        <translation>Тут можна паспрабаваць усё: пісаць, запісаць свой голас, адзначаць факты, завяршыць, запячатаць, а потым адкрыць запячатанае за сталом каардынатара. Тры выдуманыя справы чакаюць на розных этапах.</translation>
    </message>
    <message>
        <source>It protects nothing. Whoever has this computer can read what is in it. Write nothing real here, not even to try.</source>
        <translation>Яно нічога не абараняе. Хто мае гэты камп’ютар, той можа прачытаць усё, што тут ёсць. Не пішыце тут нічога сапраўднага, нават на спробу.</translation>
    </message>
    <message>
        <source>Whatever is made here says so: the window, every printed page, every sealed file. A real vault refuses it, and nothing here can be sealed to real people. Your own vault is not touched.</source>
        <translation>Усё, што тут зроблена, само пра гэта кажа: акно, кожная надрукаваная старонка, кожны запячатаны файл. Сапраўднае сховішча гэтага не прыме, і нічога адсюль нельга запячатаць для сапраўдных людзей. Ваша ўласнае сховішча не чапаецца.</translation>
    </message>
    <message>
        <source>The practice vault is made when you first begin. Take a new testimony, or go on with one of the three. One of them is closed: seal it to the practice coordinator, and write the sealed file into the folder that is offered.</source>
        <translation>Вучэбнае сховішча ствараецца, калі вы пачынаеце ўпершыню. Вазьміце новае сведчанне або працягніце адно з трох. Адно з іх завершанае: запячатайце яго для вучэбнага каардынатара і запішыце файл у прапанаваную папку.</translation>
    </message>
    <message>
        <source>Then leave practice, come back as the coordinator, and add the file in the inbox. Receipts and questions go back in the same way.</source>
        <translation>Потым выйдзіце з практыкавання, вярніцеся як каардынатар і дадайце файл ва «Уваходных». Пацвярджэнні і пытанні ідуць назад гэтак жа.</translation>
    </message>
    <message>
        <source>Not practised here: making keys in pieces, changing the ways into a vault, and backups.</source>
        <translation>Тут нельга папрактыкавацца ў стварэнні ключоў з частак, змене спосабаў адкрыць сховішча і рэзервовым капіяванні.</translation>
    </message>
    <message>
        <source>Practise with invented cases</source>
        <translation>Папрактыкавацца на выдуманых справах</translation>
    </message>
    <message>
        <source>Practise as the interviewer</source>
        <translation>За сталом інтэрв’юера</translation>
    </message>
    <message>
        <source>Practise as the coordinator</source>
        <translation>За сталом каардынатара</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>More about practising</source>
        <translation>Болей пра практыкаванне</translation>
    </message>
    <message>
        <source>Hold to throw it away</source>
        <translation>Трымайце, каб выкінуць</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Хвілінку</translation>
    </message>
    <message>
        <source>Making the practice vault and its cases</source>
        <translation>Ствараюцца вучэбнае сховішча і яго справы</translation>
    </message>
    <message>
        <source>It is thrown away.</source>
        <translation>Выкінута.</translation>
    </message>
    <message>
        <source>Your own vault was not touched.</source>
        <translation>Ваша ўласнае сховішча не закранута.</translation>
    </message>
    <message>
        <source>Practise again, and it is made anew.</source>
        <translation>Практыкуйцеся зноў, і яно створыцца нанова.</translation>
    </message>
    <message>
        <source>Thrown away, the cases, what you wrote and recorded in them, and the files that passed between the two desks are gone. Your own vault stays as it is. Next time everything is made anew.</source>
        <translation>Калі выкінуць, не стане спраў, таго, што вы ў іх напісалі і запісалі, і файлаў, якія хадзілі паміж двума сталамі. Ваша ўласнае сховішча застанецца такім, як ёсць. Наступным разам усё створыцца нанова.</translation>
    </message>
</context>
<context>
    <name>recipients</name>
    <message>
        <source>The legal team</source>
        <translation>Юрысты арганізацыі</translation>
    </message>
    <message>
        <source>A national prosecutor</source>
        <translation>Нацыянальныя органы пракуратуры</translation>
    </message>
    <message>
        <source>The International Criminal Court</source>
        <translation>Міжнародны крымінальны суд</translation>
    </message>
    <message>
        <source>A UN investigation</source>
        <translation>Следчы механізм ААН</translation>
    </message>
    <message>
        <source>A UN treaty body</source>
        <translation>Дагаворны орган ААН</translation>
    </message>
    <message>
        <source>A future tribunal</source>
        <translation>Будучы суд або трыбунал</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>Іншая праваабарончая арганізацыя</translation>
    </message>
    <message>
        <source>Researchers</source>
        <translation>Даследчыкі</translation>
    </message>
    <message>
        <source>The media</source>
        <translation>Журналісты і СМІ</translation>
    </message>
    <message>
        <source>An archive</source>
        <translation>Архіў</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>Пры сустрэчы</translation>
    </message>
    <message>
        <source>By a voice that I know</source>
        <translation>Па знаёмым голасе</translation>
    </message>
    <message>
        <source>On paper that they gave me</source>
        <translation>На паперы ад гэтага чалавека</translation>
    </message>
    <message>
        <source>Verified face to face on {day}</source>
        <translation>Зверана пры сустрэчы {day}</translation>
    </message>
    <message>
        <source>Verified by voice on {day}</source>
        <translation>Зверана голасам {day}</translation>
    </message>
    <message>
        <source>Verified on paper on {day}</source>
        <translation>Зверана на паперы {day}</translation>
    </message>
    <message>
        <source>Verified by the roster on {day}</source>
        <translation>Зверана па спісе ключоў {day}</translation>
    </message>
    <message>
        <source>Taken out of use</source>
        <translation>Выведзены з ужытку</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Яшчэ не зверана</translation>
    </message>
    <message>
        <source>On the roster of {organisation} as {role}, until {day}.</source>
        <translation>У спісе ключоў арганізацыі {organisation}: {role}, да {day}.</translation>
    </message>
    <message>
        <source>{organisation} has taken this key out of use. Seal nothing to it.</source>
        <translation>{organisation}: гэты ключ выведзены з ужытку. Нічога для яго не запячатвайце.</translation>
    </message>
</context>
<context>
    <name>redaction</name>
    <message>
        <source>This key was compared by you, or stands in your organisation&apos;s list.</source>
        <translation>Гэты ключ зверылі вы, або ён ёсць у спісе ключоў вашай арганізацыі.</translation>
    </message>
    <message>
        <source>Your organisation took this key back later; this was signed before.</source>
        <translation>Пазней ваша арганізацыя адклікала гэты ключ; тут подпіс пастаўлены да гэтага.</translation>
    </message>
    <message>
        <source>Your organisation had taken this key back before this was signed. Do not rely on it: somebody else may have had the key.</source>
        <translation>Ваша арганізацыя адклікала гэты ключ яшчэ да таго, як быў пастаўлены подпіс. Не давярайце яму: ключ мог быць у некага іншага.</translation>
    </message>
    <message>
        <source>You have this key&apos;s card, but nobody compared its digits: it may be another&apos;s.</source>
        <translation>У вас ёсць картка гэтага ключа, але яго лічбаў ніхто не звяраў: ён можа быць чужы.</translation>
    </message>
    <message>
        <source>Nobody here knows whose key this is. Compare the digits with the person who is said to have taken the testimony, or ask whoever made the copy.</source>
        <translation>Тут ніхто не ведае, чый гэта ключ. Зверце лічбы з тым, хто, як сказана, запісаў сведчанне, або спытайце ў таго, хто зрабіў копію.</translation>
    </message>
    <message>
        <source>Made by {maker} from a testimony that {signer} signed. {shown} of {total} parts are shown.</source>
        <translation>Укладальнік копіі: {maker}. Сведчанне падпісана: {signer}. Паказана частак: {shown} з {total}.</translation>
    </message>
    <message>
        <source>This is no copy of the testimony as it came into this vault.</source>
        <translation>Гэта не копія таго сведчання, якое прыйшло ў гэтае сховішча.</translation>
    </message>
    <message>
        <source>It was made from another sealed file. The testimony that is here is as it came.</source>
        <translation>Яна зроблена з іншага запячатанага файла. Сведчанне, якое ёсць тут, засталося такім, якім прыйшло.</translation>
    </message>
    <message>
        <source>Ask whoever made the copy what it was made from.</source>
        <translation>Спытайце таго, хто зрабіў копію, з чаго яна зроблена.</translation>
    </message>
    <message>
        <source>Made on {moment}, as the maker says.</source>
        <translation>Зроблена {moment}, паводле слоў укладальніка.</translation>
    </message>
    <message>
        <source>Imported here on {day}.</source>
        <translation>Прынята тут {day}.</translation>
    </message>
    <message>
        <source>Sealed on {moment}, as that signer says.</source>
        <translation>Запячатана {moment}, паводле слоў падпісанта.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Здымкі</translation>
    </message>
    <message>
        <source>a key unknown here</source>
        <translation>невядомы тут ключ</translation>
    </message>
    <message>
        <source>Somebody who has the testimony made this copy for you and left parts out. The bars show where, and why. Nobody can guess from this file what they hide.</source>
        <translation>Гэтую копію зрабіў для вас той, у каго ёсць сведчанне, і паказаў не ўсё. Палосы паказваюць, дзе і чаму. Па гэтым файле ніхто не здагадаецца, што пад імі.</translation>
    </message>
    <message>
        <source>Words with a line beside them are the maker&apos;s, not the testimony&apos;s. All other words stood in the original, and the signature of the original proves it.</source>
        <translation>Словы з рыскай збоку належаць укладальніку, яны не са сведчання. Усе астатнія словы былі ў арыгінале, і подпіс арыгінала гэта даказвае.</translation>
    </message>
    <message>
        <source>The signature says which key signed, not which person. Compare the digits with the person whose key it is said to be.</source>
        <translation>Подпіс кажа, які ключ падпісаў, а не які чалавек. Зверце лічбы з тым, каму, як сказана, належыць ключ.</translation>
    </message>
    <message>
        <source>Redacted copy</source>
        <translation>Копія з выключэннямі</translation>
    </message>
    <message>
        <source>Verified: every part shown stood in the signed original</source>
        <translation>Праверана: кожная паказаная частка была ў падпісаным арыгінале</translation>
    </message>
    <message>
        <source>Parts of the copy</source>
        <translation>Часткі копіі</translation>
    </message>
    <message>
        <source>a key that is no contact any more</source>
        <translation>ключ, якога больш няма сярод кантактаў</translation>
    </message>
    <message>
        <source>A key unknown here</source>
        <translation>Невядомы тут ключ</translation>
    </message>
    <message>
        <source>Original signed by</source>
        <translation>Подпіс арыгінала</translation>
    </message>
    <message>
        <source>Given without what their files say of where and when they were taken, and with whose device. Each is named by the SHA-512 of its original.</source>
        <translation>Перададзены без таго, што іх файлы кажуць пра месца і час здымкі і пра прыладу. Кожны названы паводле SHA-512 свайго арыгінала.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Укладальнік</translation>
    </message>
    <message>
        <source>{name} (not compared)</source>
        <translation>{name} (ключ не звераны)</translation>
    </message>
    <message>
        <source>Redacted copy of {code}</source>
        <translation>Копія з выключэннямі, {code}</translation>
    </message>
    <message>
        <source>Made for: {reason}</source>
        <translation>Прызначэнне: {reason}</translation>
    </message>
    <message>
        <source>Everything that was chosen for this copy is destroyed. The testimony stays as it is.</source>
        <translation>Усё, што выбрана для гэтай копіі, будзе знішчана. Само сведчанне застанецца як ёсць.</translation>
    </message>
    <message>
        <source>Hold to discard</source>
        <translation>Трымайце, каб выдаліць</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Пакінуць</translation>
    </message>
    <message>
        <source>Withheld · {why}. Words of {maker}, not of the person:</source>
        <translation>Не паказана · {why}. Гэта не словы чалавека, іх аўтар — {maker}:</translation>
    </message>
    <message>
        <source>Taken back by the person. It cannot be shown.</source>
        <translation>Адклікана самім чалавекам. Паказаць гэта нельга.</translation>
    </message>
    <message>
        <source>the maker of this copy</source>
        <translation>укладальнік гэтай копіі</translation>
    </message>
    <message>
        <source>Always told by the copy</source>
        <translation>Копія паведамляе гэта заўсёды</translation>
    </message>
    <message>
        <source>Withheld · {why}</source>
        <translation>Не паказана · {why}</translation>
    </message>
    <message>
        <source>Withheld · {why}. In its place:</source>
        <translation>Не паказана · {why}. Замест гэтага:</translation>
    </message>
    <message>
        <source>{withheld} of {total} parts withheld</source>
        <translation>Не паказана частак: {withheld} з {total}</translation>
    </message>
    <message>
        <source>Space withholds or brings back · 1 to 5 say why · Enter puts a text in its place · Ctrl+F finds</source>
        <translation>Прабел — не паказваць або вярнуць · 1–5 — чаму · Enter — тэкст замест гэтага · Ctrl+F — пошук</translation>
    </message>
    <message>
        <source>Parts of the testimony</source>
        <translation>Часткі сведчання</translation>
    </message>
    <message>
        <source>Withhold all</source>
        <translation>Не паказваць нічога</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Паказаць усё</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Адмяніць</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Паўтарыць</translation>
    </message>
    <message>
        <source>Names change their endings: the beginning of a name finds all of them.</source>
        <translation>Імёны скланяюцца: шукайце пачатак імя, і знойдуцца ўсе формы.</translation>
    </message>
    <message>
        <source>Find a name or a word</source>
        <translation>Знайсці імя або слова</translation>
    </message>
    <message>
        <source>Withhold all of these</source>
        <translation>Не паказваць нічога з гэтага</translation>
    </message>
    <message>
        <source>[Person 1]</source>
        <translation>[Асоба 1]</translation>
    </message>
    <message>
        <source>Label in place of the name</source>
        <translation>Пазнака замест імя</translation>
    </message>
    <message>
        <source>Put in place of the name</source>
        <translation>Паставіць замест імя</translation>
    </message>
    <message>
        <source>No part holds this.</source>
        <translation>Гэтага няма ні ў адной частцы.</translation>
    </message>
    <message>
        <source>Parts that hold it: {total}, all withheld.</source>
        <translation>Частак, дзе гэта ёсць: {total}, ніводная не паказваецца.</translation>
    </message>
    <message>
        <source>Parts that hold it: {total}, of which shown: {shown}.</source>
        <translation>Частак, дзе гэта ёсць: {total}, з іх паказваецца: {shown}.</translation>
    </message>
    <message>
        <source>As its reader will see it</source>
        <translation>Як гэта ўбачыць чытач</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Write it to a stick…</source>
        <translation>Запісаць на флэшку…</translation>
    </message>
    <message>
        <source>Show it in the outbox</source>
        <translation>Паказаць у «Зыходных»</translation>
    </message>
    <message>
        <source>Choose who gets it</source>
        <translation>Выбраць, хто атрымае</translation>
    </message>
    <message>
        <source>full interview</source>
        <translation>поўная размова</translation>
    </message>
    <message>
        <source>first account only</source>
        <translation>толькі першы аповед</translation>
    </message>
    <message>
        <source>term</source>
        <translation>тэрмін</translation>
    </message>
    <message>
        <source>Seal the copy</source>
        <translation>Запячатаць копію</translation>
    </message>
    <message>
        <source>This cannot be withheld: it stands in the frame that the testimony&apos;s signer signed, and without that frame nothing else could be proved.</source>
        <translation>Гэта паказваецца заўсёды: яно ўваходзіць у аснову, пад якой стаіць подпіс сведчання, а без гэтай асновы нельга даказаць нічога іншага.</translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>Замест гэтага</translation>
    </message>
    <message>
        <source>Shown as your words, never as theirs.</source>
        <translation>Паказваецца як вашы словы і ніколі — як словы чалавека.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Нічога не выбрана</translation>
    </message>
    <message>
        <source>Choose a part of the page to withhold it or to bring it back.</source>
        <translation>Выберыце частку старонкі, каб не паказваць яе або вярнуць.</translation>
    </message>
    <message>
        <source>The person took this back. Nobody may show it, and nothing can stand in its place.</source>
        <translation>Чалавек адклікаў гэта. Ніхто не мае права гэта паказваць, і паставіць замест яго нічога нельга.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Паказваецца</translation>
    </message>
    <message>
        <source>A correction of this paragraph is still shown. It says what stood here.</source>
        <translation>Выпраўленне гэтага пункта яшчэ паказваецца. З яго відаць, што тут было.</translation>
    </message>
    <message>
        <source>Withhold it too</source>
        <translation>Не паказваць і яго</translation>
    </message>
    <message>
        <source>Parts chosen: {count}</source>
        <translation>Выбрана частак: {count}</translation>
    </message>
    <message>
        <source>Withheld: {why}</source>
        <translation>Не паказана: {why}</translation>
    </message>
    <message>
        <source>Account complete on</source>
        <translation>Калі аповед адзначаны як поўны</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Што яшчэ трэба зрабіць</translation>
    </message>
    <message>
        <source>What the interviewer observed</source>
        <translation>Што заўважыў інтэрв’юер</translation>
    </message>
    <message>
        <source>Their own assent</source>
        <translation>Уласная згода самога чалавека</translation>
    </message>
    <message>
        <source>Why it is in their interest</source>
        <translation>Чаму гэта на карысць чалавеку</translation>
    </message>
    <message>
        <source>Guardian, by code</source>
        <translation>Апякун, код</translation>
    </message>
    <message>
        <source>Speaks as</source>
        <translation>Гаворыць як</translation>
    </message>
    <message>
        <source>Wish for the interpreter</source>
        <translation>Пажаданне наконт перакладчыка</translation>
    </message>
    <message>
        <source>Wish for the interviewer</source>
        <translation>Пажаданне наконт інтэрв’юера</translation>
    </message>
    <message>
        <source>Wish for a support person</source>
        <translation>Пажаданне наконт асобы падтрымкі</translation>
    </message>
    <message>
        <source>Asked about earlier accounts</source>
        <translation>Ці спыталі пра ранейшыя аповеды</translation>
    </message>
    <message>
        <source>First account: contact</source>
        <translation>Першы аповед: сувязь</translation>
    </message>
    <message>
        <source>First account: evidence</source>
        <translation>Першы аповед: доказы</translation>
    </message>
    <message>
        <source>First account: injuries</source>
        <translation>Першы аповед: траўмы</translation>
    </message>
    <message>
        <source>First account: needs</source>
        <translation>Першы аповед: патрэбы</translation>
    </message>
    <message>
        <source>First account: next step</source>
        <translation>Першы аповед: наступны крок</translation>
    </message>
    <message>
        <source>First account: safety</source>
        <translation>Першы аповед: бяспека</translation>
    </message>
    <message>
        <source>First account: what happened</source>
        <translation>Першы аповед: што здарылася</translation>
    </message>
    <message>
        <source>First account: when</source>
        <translation>Першы аповед: калі</translation>
    </message>
    <message>
        <source>First account: where</source>
        <translation>Першы аповед: дзе</translation>
    </message>
    <message>
        <source>First account: who</source>
        <translation>Першы аповед: хто</translation>
    </message>
    <message>
        <source>Kind of interview</source>
        <translation>Від размовы</translation>
    </message>
    <message>
        <source>Decision about the risks</source>
        <translation>Рашэнне наконт рызык</translation>
    </message>
    <message>
        <source>Note about the risks</source>
        <translation>Заўвага пра рызыкі</translation>
    </message>
    <message>
        <source>After their death</source>
        <translation>Пасля смерці чалавека</translation>
    </message>
    <message>
        <source>After their death, in their words</source>
        <translation>Пасля смерці, словамі самога чалавека</translation>
    </message>
    <message>
        <source>Agreed to the body map</source>
        <translation>Згода на адзнакі на малюнку цела</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Умовы</translation>
    </message>
    <message>
        <source>Explained by, by code</source>
        <translation>Хто растлумачыў, код</translation>
    </message>
    <message>
        <source>Accepted the interpreter</source>
        <translation>Згода на перакладчыка</translation>
    </message>
    <message>
        <source>Agreed to intimate topics</source>
        <translation>Згода на інтымныя тэмы</translation>
    </message>
    <message>
        <source>What proves the answers</source>
        <translation>Што пацвярджае адказы</translation>
    </message>
    <message>
        <source>How the answers are proved</source>
        <translation>Як пацверджаны адказы</translation>
    </message>
    <message>
        <source>Words read out, of the proof</source>
        <translation>Тэкст, прачытаны пры пацвярджэнні</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>Праз каго звязацца</translation>
    </message>
    <message>
        <source>Never to be reached</source>
        <translation>Калі не звязвацца</translation>
    </message>
    <message>
        <source>How they may be reached</source>
        <translation>Як можна звязацца</translation>
    </message>
    <message>
        <source>Words agreed for safety</source>
        <translation>Што можна сказаць таму, хто адкажа</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Захоўваецца да</translation>
    </message>
    <message>
        <source>Last number of a mark</source>
        <translation>Апошні нумар адзнакі</translation>
    </message>
    <message>
        <source>Last number of an item</source>
        <translation>Апошні нумар рэчы</translation>
    </message>
    <message>
        <source>Translation certified on</source>
        <translation>Пераклад засведчаны</translation>
    </message>
    <message>
        <source>Translated into</source>
        <translation>Перакладзена на мову</translation>
    </message>
    <message>
        <source>Translator, by code</source>
        <translation>Перакладчык, код</translation>
    </message>
    <message>
        <source>Mark on the body, {number}</source>
        <translation>Адзнака на целе, {number}</translation>
    </message>
    <message>
        <source>Coded fact {number}</source>
        <translation>Адзначаны факт {number}</translation>
    </message>
    <message>
        <source>Transfer, stage {number}</source>
        <translation>Перамяшчэнне, этап {number}</translation>
    </message>
    <message>
        <source>Mark in a recording, {number}</source>
        <translation>Адзнака ў запісе, {number}</translation>
    </message>
    <message>
        <source>Certificate {number}</source>
        <translation>Пацвярджэнне перакладчыка {number}</translation>
    </message>
    <message>
        <source>Earlier account {number}</source>
        <translation>Ранейшы аповед {number}</translation>
    </message>
    <message>
        <source>Need {number}</source>
        <translation>Патрэба {number}</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Пытанне {number}</translation>
    </message>
    <message>
        <source>Risk, question {number}</source>
        <translation>Рызыка, пытанне {number}</translation>
    </message>
    <message>
        <source>Sitting {number}</source>
        <translation>Сустрэча {number}</translation>
    </message>
    <message>
        <source>Consent for a purpose, {number}</source>
        <translation>Згода на мэту, {number}</translation>
    </message>
    <message>
        <source>Physical item {number}</source>
        <translation>Рэч {number}</translation>
    </message>
    <message>
        <source>Person named, {number}</source>
        <translation>Названая асоба, {number}</translation>
    </message>
    <message>
        <source>Translation of paragraph {number}</source>
        <translation>Пераклад пункта {number}</translation>
    </message>
    <message>
        <source>why it is missing</source>
        <translation>чаму няма</translation>
    </message>
    <message>
        <source>after paragraph</source>
        <translation>пасля пункта</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>адказ</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>калі спыталі</translation>
    </message>
    <message>
        <source>when</source>
        <translation>калі</translation>
    </message>
    <message>
        <source>at millisecond</source>
        <translation>на мілісекундзе</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>жэтон</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>час сутак</translation>
    </message>
    <message>
        <source>how recognised</source>
        <translation>па чым пазнаны</translation>
    </message>
    <message>
        <source>note on that</source>
        <translation>заўвага пра гэта</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>колер</translation>
    </message>
    <message>
        <source>training</source>
        <translation>падрыхтоўка</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>стан</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>пацверджана</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>description</source>
        <translation>апісанне</translation>
    </message>
    <message>
        <source>details</source>
        <translation>падрабязнасці</translation>
    </message>
    <message>
        <source>how it came up</source>
        <translation>як пра гэта зайшла гаворка</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>да знака</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>скончана</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>як скончылася</translation>
    </message>
    <message>
        <source>episode</source>
        <translation>эпізод</translation>
    </message>
    <message>
        <source>face</source>
        <translation>твар</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>факт</translation>
    </message>
    <message>
        <source>from language</source>
        <translation>з мовы</translation>
    </message>
    <message>
        <source>to whom</source>
        <translation>каму</translation>
    </message>
    <message>
        <source>handed over by</source>
        <translation>хто перадаў</translation>
    </message>
    <message>
        <source>handovers</source>
        <translation>перадачы</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>у каго</translation>
    </message>
    <message>
        <source>number</source>
        <translation>нумар</translation>
    </message>
    <message>
        <source>under what name</source>
        <translation>пад якім імем</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>перакладчык</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>від</translation>
    </message>
    <message>
        <source>shown as</source>
        <translation>паказаны як</translation>
    </message>
    <message>
        <source>manner</source>
        <translation>спосаб</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>прыкрыты</translation>
    </message>
    <message>
        <source>names heard</source>
        <translation>пачутыя імёны</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заўвага</translation>
    </message>
    <message>
        <source>noticed</source>
        <translation>заўважана</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>іншыя словы</translation>
    </message>
    <message>
        <source>pain now</source>
        <translation>боль цяпер</translation>
    </message>
    <message>
        <source>pain then</source>
        <translation>боль тады</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>пункт</translation>
    </message>
    <message>
        <source>part taken</source>
        <translation>удзел</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>перапынкі</translation>
    </message>
    <message>
        <source>people</source>
        <translation>людзі</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>здымкі</translation>
    </message>
    <message>
        <source>place</source>
        <translation>месца</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>прысутныя</translation>
    </message>
    <message>
        <source>as whom</source>
        <translation>у якой ролі</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>мэта</translation>
    </message>
    <message>
        <source>question</source>
        <translation>пытанне</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>атрымальнік</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>запісана</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>запіс</translation>
    </message>
    <message>
        <source>referred to</source>
        <translation>куды накіравалі</translation>
    </message>
    <message>
        <source>where on the body</source>
        <translation>дзе на целе</translation>
    </message>
    <message>
        <source>before or after</source>
        <translation>да ці пасля</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роля</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>форма</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>падпісана</translation>
    </message>
    <message>
        <source>from</source>
        <translation>з</translation>
    </message>
    <message>
        <source>size</source>
        <translation>памер</translation>
    </message>
    <message>
        <source>words</source>
        <translation>словы</translation>
    </message>
    <message>
        <source>spoken language</source>
        <translation>мова размовы</translation>
    </message>
    <message>
        <source>from sign</source>
        <translation>ад знака</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>пачата</translation>
    </message>
    <message>
        <source>handed over to</source>
        <translation>каму перадалі</translation>
    </message>
    <message>
        <source>text</source>
        <translation>тэкст</translation>
    </message>
    <message>
        <source>to language</source>
        <translation>на мову</translation>
    </message>
    <message>
        <source>treated</source>
        <translation>ці лячылі</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>лячэнне</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>форма адзення</translation>
    </message>
    <message>
        <source>until</source>
        <translation>да</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>схема</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>голас</translation>
    </message>
    <message>
        <source>written language</source>
        <translation>мова тэксту</translation>
    </message>
    <message>
        <source>across</source>
        <translation>упоперак</translation>
    </message>
    <message>
        <source>down</source>
        <translation>уніз</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>прылада</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>колькі</translation>
    </message>
    <message>
        <source>pack of the term</source>
        <translation>пакет, з якога тэрмін</translation>
    </message>
    <message>
        <source>term in Belarusian</source>
        <translation>тэрмін па-беларуску</translation>
    </message>
    <message>
        <source>term in Russian</source>
        <translation>тэрмін па-руску</translation>
    </message>
    <message>
        <source>term in English</source>
        <translation>тэрмін па-англійску</translation>
    </message>
    <message>
        <source>when, as it was said</source>
        <translation>калі, як было сказана</translation>
    </message>
    <message>
        <source>Make a redacted copy</source>
        <translation>Зрабіць копію з выключэннямі</translation>
    </message>
    <message>
        <source>Who gets the copy</source>
        <translation>Хто атрымае копію</translation>
    </message>
    <message>
        <source>The copy is sealed</source>
        <translation>Копія запячатана</translation>
    </message>
    <message>
        <source>Write what this copy is for.</source>
        <translation>Напішыце, дзеля чаго гэта копія.</translation>
    </message>
    <message>
        <source>Look at what was probably overlooked.</source>
        <translation>Паглядзіце, што магло застацца незаўважаным.</translation>
    </message>
    <message>
        <source>Choose who may open it.</source>
        <translation>Выберыце, хто зможа яе адкрыць.</translation>
    </message>
    <message>
        <source>Everything is chosen.</source>
        <translation>Усё выбрана.</translation>
    </message>
    <message>
        <source>A redacted copy shows some parts of a testimony and withholds others. What it shows proves that it stood in the signed original; of what it withholds nobody can guess anything.</source>
        <translation>Копія з выключэннямі паказвае адны часткі сведчання і не паказвае іншых. Пра паказанае яна даказвае, што яно было ў падпісаным арыгінале; пра непаказанае ніхто нічога не здагадаецца.</translation>
    </message>
    <message>
        <source>A part is withheld as a whole. To keep the sense of it, put words of your own in its place, with a label for each name. The reader sees whose they are.</source>
        <translation>Частка не паказваецца цалкам. Каб захаваць сэнс, пастаўце замест яе свае словы, а на месцы кожнага імя — пазнаку. Чытач бачыць, чые гэта словы.</translation>
    </message>
    <message>
        <source>Look for each name before you seal: this marks every part that holds it, also in other spellings. What you looked for is remembered, and you are told if it still stands somewhere.</source>
        <translation>Перад запячатваннем пашукайце кожнае імя: пошук пазначае ўсе часткі, дзе яно ёсць, таксама ў іншым напісанні. Праграма памятае, што вы шукалі, і скажа, калі гэта дзесьці засталося.</translation>
    </message>
    <message>
        <source>Every choice is kept at once and can be undone. The testimony itself is never changed.</source>
        <translation>Кожны выбар захоўваецца адразу, і яго можна адмяніць. Само сведчанне ніколі не мяняецца.</translation>
    </message>
    <message>
        <source>{group}: {withheld} of {total} withheld</source>
        <translation>{group}: не паказана {withheld} з {total}</translation>
    </message>
    <message>
        <source>Redacted copy of</source>
        <translation>Копія з выключэннямі</translation>
    </message>
    <message>
        <source>Withheld of each</source>
        <translation>Не паказана ў кожнай групе</translation>
    </message>
    <message>
        <source>A correction that is shown says what a withheld paragraph said.</source>
        <translation>Выпраўленне, якое паказваецца, выдае змест непаказанага пункта.</translation>
    </message>
    <message>
        <source>The recording of the interview is shown. It says aloud what is withheld.</source>
        <translation>Аўдыязапіс размовы паказваецца. У ім чуваць тое, што не паказана.</translation>
    </message>
    <message>
        <source>“{words}” is withheld in one place and still shown in another.</source>
        <translation>«{words}» у адным месцы не паказваецца, а ў іншым яшчэ паказваецца.</translation>
    </message>
    <message>
        <source>“{words}” is withheld, and stands in what you wrote yourself.</source>
        <translation>«{words}» не паказваецца, але ёсць у тым, што вы напісалі самі.</translation>
    </message>
    <message>
        <source>What is shown proves that it stood in the signed original.</source>
        <translation>Пра ўсё паказанае копія даказвае, што яно было ў падпісаным арыгінале.</translation>
    </message>
    <message>
        <source>Which key signed the testimony and when it says so, the pseudonym on it, the case code, to which keys it was first sealed, what the person agreed to, and how many paragraphs, people, events and files there are.</source>
        <translation>Якім ключом і калі, паводле слоў падпісанта, падпісана сведчанне, псеўданім на ім, код справы, для якіх ключоў яно было спачатку запячатана, на што ёсць згода і колькі там пунктаў, людзей, падзей і файлаў.</translation>
    </message>
    <message>
        <source>For example: hearing on 4 May, shown to the defence</source>
        <translation>Напрыклад: слуханне 4 мая, паказана абароне</translation>
    </message>
    <message>
        <source>I looked at each of these. It may go so.</source>
        <translation>Усё гэта прагледжана. Можна перадаваць так.</translation>
    </message>
    <message>
        <source>You have no contacts yet. Add their identity card under People &amp; keys, and compare the fingerprint with them.</source>
        <translation>У вас яшчэ няма кантактаў. Дадайце картку чалавека ў раздзеле «Людзі і ключы» і зверце з ім адбітак.</translation>
    </message>
    <message>
        <source>People &amp; keys</source>
        <translation>Людзі і ключы</translation>
    </message>
    <message>
        <source>Seal for older programs (X25519 keys)</source>
        <translation>Запячатаць для старэйшых праграм (ключы X25519)</translation>
    </message>
    <message>
        <source>Only if a recipient says that their program cannot open the file.</source>
        <translation>Толькі калі атрымальнік кажа, што яго праграма не можа адкрыць файл.</translation>
    </message>
    <message>
        <source>Give pictures exactly as they were taken in</source>
        <translation>Перадаваць здымкі дакладна такімі, як іх прынялі</translation>
    </message>
    <message>
        <source>With what each file says of where and when it was taken, and with whose device. Otherwise the same pictures go without that, and the copy names the originals. Pictures other than JPEG, PNG and WebP, videos, sound and papers always go as they are, with what their files say of themselves.</source>
        <translation>З тым, што кожны файл кажа пра месца і час здымкі і пра тое, чыёй прыладай яна зроблена. Іначай тыя ж здымкі ідуць без гэтага, а копія называе арыгіналы. Здымкі, якія не JPEG, PNG ці WebP, відэа, гук і паперы заўсёды ідуць такімі, як ёсць, з тым, што іх файлы кажуць пра сябе.</translation>
    </message>
    <message>
        <source>What this copy is for</source>
        <translation>Дзеля чаго гэта копія</translation>
    </message>
    <message>
        <source>The reader sees it. It is part of what you sign.</source>
        <translation>Чытач гэта бачыць. Гэта частка таго, што вы падпісваеце.</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>Хто зможа яе адкрыць</translation>
    </message>
    <message>
        <source>Only those with whom the person agreed to share, as far as they did not take it back.</source>
        <translation>Толькі тыя, каму чалавек пагадзіўся гэта перадаць і не адклікаў згоды.</translation>
    </message>
    <message>
        <source>What every copy tells</source>
        <translation>Што кажа кожная копія</translation>
    </message>
    <message>
        <source>{withheld} of {total} parts are withheld.</source>
        <translation>Не паказана частак: {withheld} з {total}.</translation>
    </message>
    <message>
        <source>Of these, replaced by words of yours: {count}.</source>
        <translation>З іх замененыя вашымі словамі: {count}.</translation>
    </message>
    <message>
        <source>Withhold</source>
        <translation>Не паказваць</translation>
    </message>
    <message>
        <source>Withhold what tells it</source>
        <translation>Не паказваць таго, што гэта выдае</translation>
    </message>
    <message>
        <source>It may stand there</source>
        <translation>Няхай застаецца</translation>
    </message>
    <message>
        <source>Probably overlooked</source>
        <translation>Магчыма, не заўважана</translation>
    </message>
    <message>
        <source>and in {count} other places</source>
        <translation>і яшчэ месцаў: {count}</translation>
    </message>
    <message>
        <source>Look at it: {part}</source>
        <translation>Паглядзець: {part}</translation>
    </message>
    <message>
        <source>The redacted copy of {code} for {names} was read back to the last byte. It waits in the outbox. Of your choices nothing stays here: to make another copy, begin a new one.</source>
        <translation>Копія з выключэннямі {code} для атрымальнікаў ({names}) праверана да апошняга байта. Яна чакае ў «Зыходных». З вашага выбару тут нічога не засталося: каб зрабіць яшчэ адну копію, пачніце новую.</translation>
    </message>
    <message>
        <source>Nothing was sealed. Your choices are as they were.</source>
        <translation>Нічога не запячатана. Ваш выбар застаўся як быў.</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Выдаліць…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Захоўваем…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не захавана</translation>
    </message>
    <message>
        <source>Sealing the copy</source>
        <translation>Запячатваем копію</translation>
    </message>
    <message>
        <source>Writing the sealed file</source>
        <translation>Запісваем запячатаны файл</translation>
    </message>
    <message>
        <source>Where to write the sealed file</source>
        <translation>Куды запісаць запячатаны файл</translation>
    </message>
    <message>
        <source>Saved {clock}</source>
        <translation>Захавана {clock}</translation>
    </message>
    <message>
        <source>The sealed file was written and read back.</source>
        <translation>Запячатаны файл запісаны і правераны.</translation>
    </message>
    <message>
        <source>Give it to those who may open it.</source>
        <translation>Перадайце яго тым, хто можа яго адкрыць.</translation>
    </message>
    <message>
        <source>It lies in {folder} and is called {name}.</source>
        <translation>Ён ляжыць у {folder} і называецца {name}.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Асоба</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Іншы чалавек</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Згода</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Бяспека</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не патрэбна</translation>
    </message>
    <message>
        <source>It would tell who somebody is.</source>
        <translation>З гэтага стала б зразумела, хто гэта.</translation>
    </message>
    <message>
        <source>It tells of somebody who was not asked.</source>
        <translation>Тут гаворка пра чалавека, у якога не спыталі.</translation>
    </message>
    <message>
        <source>The person did not agree that it is passed on.</source>
        <translation>Чалавек не пагадзіўся, каб гэта перадавалі.</translation>
    </message>
    <message>
        <source>It could put somebody in danger.</source>
        <translation>Гэта можа быць небяспечна для кагосьці.</translation>
    </message>
    <message>
        <source>It has nothing to do with what the copy is for.</source>
        <translation>Гэта не датычыць таго, дзеля чаго робіцца копія.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Усё</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Знойдзена</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Аповед</translation>
    </message>
    <message>
        <source>People, place</source>
        <translation>Людзі, месца</translation>
    </message>
    <message>
        <source>Read-back</source>
        <translation>Чытанне ўслых</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Завяршэнне</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказы</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Захоўванне і перадача</translation>
    </message>
    <message>
        <source>Number of the testimony</source>
        <translation>Нумар сведчання</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Код справы</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Рэдакцыя</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Пачата</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Мова размовы</translation>
    </message>
    <message>
        <source>Written language</source>
        <translation>Мова тэксту</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Месца</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Прысутныя</translation>
    </message>
    <message>
        <source>How it was read back</source>
        <translation>Як тэкст прачыталі</translation>
    </message>
    <message>
        <source>Read back in</source>
        <translation>Мова чытання</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Пацверджана</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Калі пацверджана</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Выпраўленні</translation>
    </message>
    <message>
        <source>Asked in</source>
        <translation>Якой мовай пыталіся</translation>
    </message>
    <message>
        <source>Words read out</source>
        <translation>Прачытаны тэкст</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Калі пыталіся</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Сваімі словамі</translation>
    </message>
    <message>
        <source>How they felt</source>
        <translation>Самаадчуванне</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Наступныя крокі</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Калі завершана</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Пункт {number}</translation>
    </message>
    <message>
        <source>In the room, {number}</source>
        <translation>Прысутныя, {number}</translation>
    </message>
    <message>
        <source>Correction {number}</source>
        <translation>Выпраўленне {number}</translation>
    </message>
    <message>
        <source>Evidence {number}</source>
        <translation>Доказ {number}</translation>
    </message>
    <message>
        <source>Event {number}</source>
        <translation>Падзея {number}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>не</translation>
    </message>
    <message>
        <source>later</source>
        <translation>пазней</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не пыталіся</translation>
    </message>
    <message>
        <source>not read back</source>
        <translation>не прачытана сведку</translation>
    </message>
    <message>
        <source>read aloud to them</source>
        <translation>прачытана сведку ўголас</translation>
    </message>
    <message>
        <source>they read it themselves</source>
        <translation>прачытана самім сведкам</translation>
    </message>
    <message>
        <source>through an interpreter</source>
        <translation>праз перакладчыка</translation>
    </message>
    <message>
        <source>Share with: {whom}</source>
        <translation>Хто можа атрымаць: {whom}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>няма</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>не запісана</translation>
    </message>
    <message>
        <source>Of paragraph {number}. Before: {before} After: {after}</source>
        <translation>Пункт {number}. Было: {before} Стала: {after}</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Interviewer</source>
        <translation>Інтэрв’юер</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Каардынатар</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Юрыст</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Урач або псіхолаг</translation>
    </message>
    <message>
        <source>Custodian of identities</source>
        <translation>Захавальнік асабістых звестак</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Арганізацыя</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Практыкаванне</translation>
    </message>
</context>
<context>
    <name>seal</name>
    <message>
        <source>The account, the consent, who the deponent is, the recording and all other evidence. No passphrase brings them back here.</source>
        <translation>Аповед, згода, звесткі пра тое, хто сведка, аўдыязапіс і ўсе іншыя доказы. Ніякая парольная фраза не верне іх сюды.</translation>
    </message>
    <message>
        <source>The case code, the dates, the names of the recipients, whether the receipt came, and the sealed file in the outbox, which only the recipients can open.</source>
        <translation>Код справы, даты, імёны атрымальнікаў, звесткі пра тое, ці прыйшло пацвярджэнне, і запячатаны файл у «Зыходных», які могуць адкрыць толькі атрымальнікі.</translation>
    </message>
    <message>
        <source>Gone from this device</source>
        <translation>Знікне з гэтай прылады</translation>
    </message>
    <message>
        <source>Stays on this device</source>
        <translation>Застанецца на гэтай прыладзе</translation>
    </message>
    <message>
        <source>Who the deponent is, if you noted it: a name never stays. Nothing else, because you chose to keep a copy that this device can open.</source>
        <translation>Звесткі пра тое, хто сведка, калі яны запісаныя: імя не застаецца ніколі. Больш нічога, бо вы вырашылі пакінуць копію, якую гэтая прылада можа адкрыць.</translation>
    </message>
    <message>
        <source>The testimony with its evidence, final and readable, and the sealed file in the outbox.</source>
        <translation>Сведчанне з доказамі, канчатковае і прыдатнае для чытання, і запячатаны файл у «Зыходных».</translation>
    </message>
    <message>
        <source>May open the particulars</source>
        <translation>Можа адкрыць асабістыя звесткі</translation>
    </message>
    <message>
        <source>Can read the account and open the particulars as well: {names}.</source>
        <translation>Могуць і прачытаць аповед, і адкрыць асабістыя звесткі: {names}.</translation>
    </message>
    <message>
        <source>Do not send the particulars</source>
        <translation>Не перадаваць асабістыя звесткі</translation>
    </message>
    <message>
        <source>They are destroyed with the rest. Nobody will ever learn from this testimony who the deponent is.</source>
        <translation>Яны будуць знішчаныя разам з усім астатнім. З гэтага сведчання ніхто ніколі не даведаецца, хто сведка.</translation>
    </message>
    <message>
        <source>The person agreed that these know them by code only, who read the account: {names}. Only they can change it, on the consent page.</source>
        <translation>Паводле згоды сведкі гэтыя чытачы аповеду ведаюць сведку толькі пад кодам: {names}. Змяніць гэта можа толькі сведка, на старонцы згоды.</translation>
    </message>
    <message>
        <source>Who may open the particulars</source>
        <translation>Хто можа адкрыць асабістыя звесткі</translation>
    </message>
    <message>
        <source>You noted who the deponent is. That is sealed once more, inside the file: who opens the file does not see it, only the custodians that you choose here can open it.</source>
        <translation>Вы запісалі, хто сведка. Гэта запячатваецца яшчэ раз, унутры файла: хто адкрые файл, гэтага не ўбачыць, адкрыць могуць толькі захавальнікі, якіх вы тут выберыце.</translation>
    </message>
    <message>
        <source>Not possible: they did not agree that a readable copy stays on this device.</source>
        <translation>Немагчыма: няма згоды на тое, каб на гэтай прыладзе заставалася копія, якую можна прачытаць.</translation>
    </message>
    <message>
        <source>They allowed it. Remember that whoever gets this device and your passphrase can then read this testimony. Usually it is better to let go of it.</source>
        <translation>На гэта ёсць згода. Памятайце: той, хто атрымае гэтую прыладу і вашу парольную фразу, зможа прачытаць гэта сведчанне. Звычайна лепш нічога не пакідаць.</translation>
    </message>
    <message>
        <source>You have no contacts yet. Ask a coordinator for their identity card, add it under People &amp; keys, and compare the fingerprint with them.</source>
        <translation>У вас яшчэ няма кантактаў. Папрасіце ў каардынатара яго картку, дадайце яе ў раздзеле «Людзі і ключы» і зверце з ім адбітак.</translation>
    </message>
    <message>
        <source>People &amp; keys</source>
        <translation>Людзі і ключы</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбраць папку…</translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>Яшчэ нічога не выбрана.</translation>
    </message>
    <message>
        <source>Seal for older programs (X25519 keys)</source>
        <translation>Запячатаць для старэйшых праграм (ключы X25519)</translation>
    </message>
    <message>
        <source>Only if a recipient says that their program cannot open the file. Otherwise it stays sealed in the newer way, which a quantum computer could not open either.</source>
        <translation>Толькі калі атрымальнік кажа, што яго праграма не можа адкрыць файл. Інакш файл запячатваецца навейшым спосабам, якога не адкрые нават квантавы камп’ютар.</translation>
    </message>
    <message>
        <source>Keep a readable copy on this device</source>
        <translation>Пакінуць на гэтай прыладзе копію, якую можна прачытаць</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>Хто можа адкрыць</translation>
    </message>
    <message>
        <source>Only those you choose here can ever open the file.</source>
        <translation>Файл змогуць адкрыць толькі тыя, каго вы тут выберыце, і больш ніхто.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куды</translation>
    </message>
    <message>
        <source>A stick or a card that you hand over. The file&apos;s name says nothing about what is in it.</source>
        <translation>Флэшка або картка памяці, якую вы перададзіце. Назва файла нічога не кажа пра тое, што ўнутры.</translation>
    </message>
    <message>
        <source>Only if you need it</source>
        <translation>Толькі калі гэта вам патрэбна</translation>
    </message>
    <message>
        <source>Agreed for: {names}.</source>
        <translation>Згода дадзена для: {names}.</translation>
    </message>
    <message>
        <source>What they get it for</source>
        <translation>Для чаго яны яго атрымліваюць</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Праверана</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Не праверана</translation>
    </message>
    <message>
        <source>Sealed, but the key is not destroyed yet.</source>
        <translation>Запячатана, але ключ яшчэ не знішчаны.</translation>
    </message>
    <message>
        <source>Verified to the last byte</source>
        <translation>Праверана да апошняга байта</translation>
    </message>
    <message>
        <source>Who can open the particulars</source>
        <translation>Хто можа адкрыць асабістыя звесткі</translation>
    </message>
    <message>
        <source>What they got it for</source>
        <translation>Для чаго яны яго атрымалі</translation>
    </message>
    <message>
        <source>Write another copy…</source>
        <translation>Запісаць яшчэ адну копію…</translation>
    </message>
    <message>
        <source>Nobody. They were destroyed with the rest, as you chose.</source>
        <translation>Ніхто. Яны знішчаныя разам з усім астатнім, як вы і выбралі.</translation>
    </message>
    <message>
        <source>Waiting. Until it comes, the sealed file stays in the outbox, so a lost stick costs nothing.</source>
        <translation>Чакаецца. Пакуль яно не прыйдзе, запячатаны файл застаецца ў «Зыходных», таму згубленая флэшка — не бяда.</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>Хто можа адкрыць</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Пацвярджэнне атрымання</translation>
    </message>
    <message>
        <source>This device can no longer open it.</source>
        <translation>Гэтая прылада больш не можа яго адкрыць.</translation>
    </message>
    <message>
        <source>Sealed. A readable copy stays here.</source>
        <translation>Запячатана. Тут застаецца копія, якую можна прачытаць.</translation>
    </message>
    <message>
        <source>It is sealed, but there is no copy on the stick.</source>
        <translation>Запячатана, але на флэшцы копіі няма.</translation>
    </message>
    <message>
        <source>The sealed file is whole and safe in the outbox.</source>
        <translation>Запячатаны файл цэлы і надзейна ляжыць у «Зыходных».</translation>
    </message>
    <message>
        <source>SHA-256 of the sealed file</source>
        <translation>SHA-256 запячатанага файла</translation>
    </message>
    <message>
        <source>{code} is sealed and its sealed file is whole. Lock the vault and open it again: the key is then destroyed.</source>
        <translation>{code} запячатана, і запячатаны файл цэлы. Заблакуйце сховішча і адкрыйце яго зноў: тады ключ будзе знішчаны.</translation>
    </message>
    <message>
        <source>The sealed file, {size}, was written and read back. It holds exactly what was sealed.</source>
        <translation>Запячатаны файл, {size}, запісаны і правераны. У ім роўна тое, што было запячатана.</translation>
    </message>
    <message>
        <source>Write it again…</source>
        <translation>Запісаць яшчэ раз…</translation>
    </message>
    <message>
        <source>{code} is sealed. Its key on this device is destroyed; only the recipients can open it.</source>
        <translation>{code} запячатана. Ключ да яго на гэтай прыладзе знішчаны; адкрыць яго могуць толькі атрымальнікі.</translation>
    </message>
    <message>
        <source>{code} is sealed, and this device can still open its own copy, as you chose and as they allowed.</source>
        <translation>{code} запячатана, і гэтая прылада яшчэ можа адкрыць сваю копію — так вы выбралі, і на гэта ёсць згода.</translation>
    </message>
    <message>
        <source>Its copy was read back from the stick as well: {path}</source>
        <translation>Копія на флэшцы таксама праверана: {path}</translation>
    </message>
    <message>
        <source>Where to write the sealed file</source>
        <translation>Куды запісаць запячатаны файл</translation>
    </message>
    <message>
        <source>Sealing makes one file that only the people you choose can open, and then destroys the key on this device. Whoever takes the device from you, or makes you open it, finds no words of this testimony on it.</source>
        <translation>Пры запячатванні робіцца адзін файл, які могуць адкрыць толькі выбраныя вамі людзі, а потым ключ на гэтай прыладзе знішчаецца. Хто забярэ ў вас прыладу або прымусіць яе адкрыць, не знойдзе на ёй ні слова з гэтага сведчання.</translation>
    </message>
    <message>
        <source>Only contacts whose fingerprint you compared can be chosen, and only those with whom the person agreed to share.</source>
        <translation>Выбраць можна толькі кантакты, чый адбітак вы зверылі, і толькі тых, каму чалавек пагадзіўся перадаць сведчанне.</translation>
    </message>
    <message>
        <source>The file is read back to the last byte before the key is destroyed. If anything fails before that, nothing is sealed and nothing is lost.</source>
        <translation>Перш чым ключ будзе знішчаны, файл правяраецца да апошняга байта. Калі да гэтага штосьці не ўдасца, нічога не будзе запячатана і нічога не згубіцца.</translation>
    </message>
    <message>
        <source>The sealed file stays in the outbox until all receipts came, so you can write it to another stick at any time.</source>
        <translation>Запячатаны файл застаецца ў «Зыходных», пакуль не прыйдуць усе пацвярджэнні, і вы ў любы момант можаце запісаць яго на іншую флэшку.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Запячатаць</translation>
    </message>
    <message>
        <source>Hold to seal</source>
        <translation>Трымайце, каб запячатаць</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Гатова</translation>
    </message>
    <message>
        <source>Go to the interview</source>
        <translation>Перайсці да размовы</translation>
    </message>
    <message>
        <source>Choose who may open it.</source>
        <translation>Выберыце, хто зможа яго адкрыць.</translation>
    </message>
    <message>
        <source>{code} becomes final. This device keeps a copy it can open.</source>
        <translation>{code} стане канчатковым. На гэтай прыладзе застанецца копія, якую яна можа адкрыць.</translation>
    </message>
    <message>
        <source>After this, nobody can open {code} on this device. Not even you.</source>
        <translation>Пасля гэтага {code} на гэтай прыладзе не адкрые ніхто. Нават вы.</translation>
    </message>
    <message>
        <source>Nobody will ever know who the deponent is.</source>
        <translation>Ніхто ніколі не даведаецца, хто сведка.</translation>
    </message>
    <message>
        <source>This testimony cannot be sealed yet. Missing:</source>
        <translation>Гэта сведчанне яшчэ нельга запячатаць. Бракуе:</translation>
    </message>
    <message>
        <source>Choose what they get it for.</source>
        <translation>Выберыце, для чаго яны яго атрымліваюць.</translation>
    </message>
    <message>
        <source>Choose who may open the particulars, or nobody.</source>
        <translation>Выберыце, хто зможа адкрыць асабістыя звесткі, або ніхто.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>і яшчэ {count}</translation>
    </message>
    <message>
        <source>Nothing was sealed. The testimony is here as it was.</source>
        <translation>Нічога не запячатана. Сведчанне засталося тут, як было.</translation>
    </message>
    <message>
        <source>It stands in what you sign. They may use it for nothing else. For others, their program prints it and passes it on only as far as the person agreed.</source>
        <translation>Гэта стаіць у тым, што вы падпісваеце. Ні для чаго іншага атрымальнікі выкарыстоўваць сведчанне не могуць. Для іншых іх праграма друкуе і перадае яго толькі ў той меры, у якой чалавек даў на гэта згоду.</translation>
    </message>
    <message>
        <source>Seal {code}</source>
        <translation>Запячатаць {code}</translation>
    </message>
    <message>
        <source>Choose somebody else to open the particulars.</source>
        <translation>Выберыце кагосьці іншага, хто зможа адкрыць асабістыя звесткі.</translation>
    </message>
    <message>
        <source>Choose where to write it.</source>
        <translation>Выберыце, куды яго запісаць.</translation>
    </message>
    <message>
        <source>legal team</source>
        <translation>юрысты арганізацыі</translation>
    </message>
    <message>
        <source>national prosecutor</source>
        <translation>нацыянальныя органы пракуратуры</translation>
    </message>
    <message>
        <source>International Criminal Court</source>
        <translation>Міжнародны крымінальны суд</translation>
    </message>
    <message>
        <source>UN investigation</source>
        <translation>следчыя механізмы ААН</translation>
    </message>
    <message>
        <source>UN treaty body</source>
        <translation>дагаворныя органы ААН</translation>
    </message>
    <message>
        <source>future tribunal</source>
        <translation>будучы суд або трыбунал</translation>
    </message>
    <message>
        <source>another organisation</source>
        <translation>іншая праваабарончая арганізацыя</translation>
    </message>
    <message>
        <source>researchers</source>
        <translation>даследчыкі</translation>
    </message>
    <message>
        <source>media</source>
        <translation>журналісты і СМІ</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>архіў</translation>
    </message>
    <message>
        <source>They want to decide about this later. It can be sealed once they said yes.</source>
        <translation>Чалавек хоча вырашыць пра гэта пазней. Запячатаць можна будзе, калі адказ будзе «так».</translation>
    </message>
    <message>
        <source>They were not asked about this. Ask them on the consent page first.</source>
        <translation>Пра гэта не пыталіся. Спачатку спытайце на старонцы згоды.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>Засталася прыблізна %n хвіліна.</numerusform>
            <numerusform>Засталося прыблізна %n хвіліны.</numerusform>
            <numerusform>Засталося прыблізна %n хвілін.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealing can no longer be cancelled: the sealed file is whole and verified. It stays in the outbox, also if the copying stops.</source>
        <translation>Запячатванне ўжо нельга спыніць: запячатаны файл цэлы і правераны. Ён застанецца ў «Зыходных», нават калі капіяванне перапыніцца.</translation>
    </message>
    <message>
        <source>Working out how long it takes…</source>
        <translation>Падлічваем, колькі гэта зойме…</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Засталося менш за хвіліну.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Sealing {code}</source>
        <translation>Запячатваем {code}</translation>
    </message>
    <message>
        <source>Writing {code}</source>
        <translation>Запісваем {code}</translation>
    </message>
    <message>
        <source>You can still cancel. Until the sealed file was read back to the last byte, the testimony stays here as it is.</source>
        <translation>Вы яшчэ можаце гэта скасаваць. Пакуль запячатаны файл не правераны да апошняга байта, сведчанне застаецца тут, як было.</translation>
    </message>
    <message>
        <source>Copy it later</source>
        <translation>Скапіяваць пазней</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Спыняем…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} з {total}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>The language changes as soon as the work at hand has ended.</source>
        <translation>Мова зменіцца, як толькі скончыцца пачатая праца.</translation>
    </message>
    <message>
        <source>The pages are made anew in the other language, and every word is kept before. What is half filled in elsewhere and not kept yet begins from the start.</source>
        <translation>Старонкі робяцца нанова на іншай мове, а да гэтага захоўваецца кожнае слова. Тое, што дзесьці запоўнена напалову і яшчэ не захавана, пачнецца спачатку.</translation>
    </message>
    <message>
        <source>The choice lies inside the vault. Until the vault is open, the program speaks as the computer does, or as you choose beneath the passphrase.</source>
        <translation>Выбар ляжыць унутры сховішча. Пакуль сховішча закрытае, праграма гаворыць на мове камп’ютара або на той, якую вы выберыце пад парольнай фразай.</translation>
    </message>
    <message>
        <source>The words that are read out for consent, and printed statements, have a language of their own: it is chosen where they are.</source>
        <translation>У тэксту, які чытаюць уголас перад згодай, і ў надрукаваных паказанняў свая мова: яе выбіраюць там жа, дзе яны.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Other programs can take pictures of this window: this system has no way to forbid it. Close what you do not trust before you unlock the vault.</source>
        <translation>Іншыя праграмы могуць рабіць здымкі гэтага акна: забараніць гэта ў гэтай сістэме немагчыма. Перш чым адкрыць сховішча, закрыйце ўсё, чаму не давяраеце.</translation>
    </message>
    <message>
        <source>Lock when nobody touched it for</source>
        <translation>Блакаваць, калі ніхто нічога не робіць</translation>
    </message>
    <message>
        <source>It cannot be switched off. While somebody tells at length, hold the lock for 15, 30 or 60 minutes from the foot of the interview.</source>
        <translation>Адключыць гэта нельга. Калі чалавек доўга расказвае, адкладзіце блакаванне на 15, 30 або 60 хвілін унізе старонкі размовы.</translation>
    </message>
    <message>
        <source>Saved. It counts from now on.</source>
        <translation>Захавана. Дзейнічае ад гэтага моманту.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 хв</translation>
    </message>
    <message>
        <source>Ctrl+L locks the vault at once, wherever you are.</source>
        <translation>Ctrl+L адразу блакуе сховішча, дзе б вы ні былі.</translation>
    </message>
    <message>
        <source>It also locks when the computer goes to sleep, when its lid is closed, when the screen is locked, and when another user comes; a hold does not change that. Where the system does not say so in time, it locks at waking.</source>
        <translation>Яно блакуецца і тады, калі камп’ютар засынае, калі закрываюць вечка ноўтбука, калі блакуецца экран і калі прыходзіць іншы карыстальнік; адкладзенае блакаванне гэтага не мяняе. Калі сістэма не паведамляе пра гэта своечасова, сховішча блакуецца пры абуджэнні.</translation>
    </message>
    <message>
        <source>Locking keeps what you typed last, then ends the program and starts it anew, so that neither words nor keys stay in memory. If the disk takes no more words for a second and a half, it locks without them.</source>
        <translation>Пры блакаванні захоўваецца тое, што вы набралі апошнім, потым праграма закрываецца і запускаецца нанова, каб у памяці не засталося ні слоў, ні ключоў. Калі дыск паўтары секунды не прымае слоў, яна блакуецца без іх.</translation>
    </message>
    <message>
        <source>The system is asked to leave these windows out of pictures and recordings of the screen. A camera sees them all the same.</source>
        <translation>Сістэму папрасілі не пускаць гэтыя вокны на здымкі і запісы экрана. Фотаапарат усё роўна іх бачыць.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Блакаванне</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} хв</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налады</translation>
    </message>
    <message>
        <source>Everything that is set here is kept inside the vault. Outside of it nothing says how you use the program.</source>
        <translation>Усё, што тут наладжана, захоўваецца ўнутры сховішча. Па-за ім нічога не паказвае, як вы карыстаецеся праграмай.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>Адкрыць: {title}</translation>
    </message>
    <message>
        <source>When the vault locks by itself.</source>
        <translation>Калі сховішча блакуецца само.</translation>
    </message>
    <message>
        <source>In which the program speaks: {languages}.</source>
        <translation>На якой гаворыць праграма: {languages}.</translation>
    </message>
    <message>
        <source>Local names</source>
        <translation>Мясцовыя назвы</translation>
    </message>
    <message>
        <source>Places, units and methods, as people there call them.</source>
        <translation>Месцы, падраздзяленні і метады — так, як іх там завуць.</translation>
    </message>
    <message>
        <source>Ways into the vault</source>
        <translation>Спосабы адкрыць сховішча</translation>
    </message>
    <message>
        <source>Passphrase, key file, recovery key; and erasing the vault.</source>
        <translation>Парольная фраза, файл-ключ, ключ аднаўлення, а таксама сціранне сховішча.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Рэзервовыя копіі</translation>
    </message>
    <message>
        <source>Copies that only the recovery key opens.</source>
        <translation>Копіі, якія адкрывае толькі ключ аднаўлення.</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Праверка сховішча</translation>
    </message>
    <message>
        <source>Whether every page, word and file is still whole.</source>
        <translation>Ці цэлыя ўсе старонкі, словы і файлы.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Гэты камп’ютар</translation>
    </message>
    <message>
        <source>What of it puts the vault at risk.</source>
        <translation>Што ў ім пагражае сховішчу.</translation>
    </message>
    <message>
        <source>Before a border</source>
        <translation>Перад мяжой</translation>
    </message>
    <message>
        <source>Seal or destroy everything, and count what is left.</source>
        <translation>Запячатаць або знішчыць усё і палічыць, што засталося.</translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation>Для сябе</translation>
    </message>
    <message>
        <source>How much it was this week, and a note that never leaves.</source>
        <translation>Колькі гэтага было за тыдзень і нататка, якая нікуды не трапіць.</translation>
    </message>
    <message>
        <source>Practising</source>
        <translation>Практыкаванне</translation>
    </message>
    <message>
        <source>A vault of invented cases, from the page where a vault is opened.</source>
        <translation>Сховішча выдуманых спраў; у яго ідуць са старонкі, дзе адкрываюць сховішча.</translation>
    </message>
    <message>
        <source>What we defend, and what we do not</source>
        <translation>Што мы абараняем, а чаго не</translation>
    </message>
    <message>
        <source>The whole list, with what is not promised.</source>
        <translation>Увесь пералік, разам з тым, чаго мы не абяцаем.</translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message>
        <source>Read it</source>
        <translation>Чытаць</translation>
    </message>
    <message>
        <source>Its sealed file</source>
        <translation>Запячатаны файл</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Зноў адкрыць</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Лісты</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Працягнуць</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Запячатаць</translation>
    </message>
    <message>
        <source>Here stand the testimonies that you take, and those that others seal for you. To take one, choose New testimony: it has a code from the first moment, never a name, and every word is kept as you write.</source>
        <translation>Тут стаяць сведчанні, якія запісваеце вы, і тыя, што запячатваюць для вас іншыя. Каб пачаць, выберыце «Новае сведчанне»: з першай хвіліны ў яго ёсць код і ніколі — імя, а кожнае слова захоўваецца, пакуль вы пішаце.</translation>
    </message>
    <message>
        <source>When an interview is closed you can seal it. Then only those you chose can open it, and this device no longer can.</source>
        <translation>Калі размова завершана, сведчанне можна запячатаць. Тады адкрыць яго змогуць толькі тыя, каго вы выбралі, а гэтая прылада — ужо не.</translation>
    </message>
    <message>
        <source>Arrow keys move through the list, Enter opens what comes next for a testimony. Beside the list stands what is still missing.</source>
        <translation>Стрэлкі — рух па спісе, Enter адкрывае наступны крок для сведчання. Побач са спісам напісана, чаго яшчэ бракуе.</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Паліца</translation>
    </message>
    <message>
        <source>Search: code or words</source>
        <translation>Пошук: код або словы</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>Сведчанні</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translation>Новае сведчанне</translation>
    </message>
    <message>
        <source>No testimonies yet</source>
        <translation>Сведчанняў яшчэ няма</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Пачата</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Бракуе</translation>
    </message>
    <message>
        <source>In all: {count}</source>
        <translation>Усяго: {count}</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Нічога не знойдзена.</translation>
    </message>
    <message>
        <source>The words of sealed testimonies are no longer on this device and cannot be searched. A code can.</source>
        <translation>Слоў запячатаных сведчанняў на гэтай прыладзе больш няма, і шукаць у іх нельга. Шукаць можна паводле кода.</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Знойдзена: {count}</translation>
    </message>
    <message>
        <source>Being taken</source>
        <translation>Запісваецца</translation>
    </message>
    <message>
        <source>Ready to seal</source>
        <translation>Можна запячатаць</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Запячатана</translation>
    </message>
    <message>
        <source>Sealed, copy kept</source>
        <translation>Запячатана, копія захавана</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Атрымана</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Знішчана</translation>
    </message>
    <message>
        <source>The interview is open. Every word is kept.</source>
        <translation>Размова ідзе. Кожнае слова захоўваецца.</translation>
    </message>
    <message>
        <source>The interview is closed. Nothing has left this device yet.</source>
        <translation>Размова завершана. З гэтай прылады яшчэ нічога не сышло.</translation>
    </message>
    <message>
        <source>This device can no longer open it.</source>
        <translation>Гэтая прылада больш не можа яго адкрыць.</translation>
    </message>
    <message>
        <source>It was sealed, and with consent a readable copy stays on this device.</source>
        <translation>Сведчанне запячатана, і паводле згоды на гэтай прыладзе застаецца копія, якую можна прачытаць.</translation>
    </message>
    <message>
        <source>It came as a sealed file, and every byte of it was verified.</source>
        <translation>Яно прыйшло запячатаным файлам, і кожны яго байт правераны.</translation>
    </message>
    <message>
        <source>Its words and files were destroyed here. These facts are what is left.</source>
        <translation>Словы і файлы тут знішчаныя. Засталіся толькі гэтыя звесткі.</translation>
    </message>
    <message>
        <source>Receipt not here yet</source>
        <translation>Пацвярджэння яшчэ няма</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Нічога</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>Пацвярджэнне атрымання</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Апошняя змена</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Пункты</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказы</translation>
    </message>
    <message>
        <source>Receipt came on {day}</source>
        <translation>Пацвярджэнне прыйшло {day}</translation>
    </message>
    <message>
        <source>Sealed to</source>
        <translation>Для каго запячатана</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Пацвярджэнне атрымання</translation>
    </message>
</context>
<context>
    <name>sketch</name>
    <message>
        <source>Words</source>
        <translation>Словы</translation>
    </message>
    <message>
        <source>Sketch: {things}</source>
        <translation>Схема: {things}</translation>
    </message>
    <message>
        <source>{thing}, {place}</source>
        <translation>{thing}, {place}</translation>
    </message>
    <message>
        <source>Drag to draw, or Enter sets down at the cross. Arrows move, Ctrl with arrows stretches. Page Down: the next one. Insert: the cross. Ctrl+Z takes back.</source>
        <translation>Малюйце, цягнучы мышшу, або націсніце Enter, каб паставіць на крыжык. Стрэлкі рухаюць, Ctrl са стрэлкамі расцягвае. Page Down — наступнае. Insert — крыжык. Ctrl+Z адмяняе.</translation>
    </message>
    <message>
        <source>Things drawn</source>
        <translation>Намаляванае</translation>
    </message>
    <message>
        <source>What to draw</source>
        <translation>Што маляваць</translation>
    </message>
    <message>
        <source>Cell 14, second floor</source>
        <translation>Камера 14, другі паверх</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Адмяніць</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прыбраць</translation>
    </message>
    <message>
        <source>Keep as evidence</source>
        <translation>Захаваць як доказ</translation>
    </message>
    <message>
        <source>Empty sheet</source>
        <translation>Пусты аркуш</translation>
    </message>
    <message>
        <source>The sketch is kept as evidence.</source>
        <translation>Схема захавана як доказ.</translation>
    </message>
    <message>
        <source>It stands in the list of files and never changes.</source>
        <translation>Яна ёсць у спісе файлаў і ніколі не мяняецца.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Што на ёй</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Надпіс на схеме</translation>
    </message>
    <message>
        <source>The cross is chosen. Enter sets down: {tool}.</source>
        <translation>Выбраны крыжык. Enter ставіць: {tool}.</translation>
    </message>
    <message>
        <source>Sheet: {things}</source>
        <translation>Аркуш: {things}</translation>
    </message>
    <message>
        <source>Wall or line</source>
        <translation>Сцяна або лінія</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Прамавугольнік</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Дзверы</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Чалавек</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>злева ўверсе</translation>
    </message>
    <message>
        <source>top middle</source>
        <translation>пасярэдзіне ўверсе</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>справа ўверсе</translation>
    </message>
    <message>
        <source>left</source>
        <translation>злева</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>пасярэдзіне</translation>
    </message>
    <message>
        <source>right</source>
        <translation>справа</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>злева ўнізе</translation>
    </message>
    <message>
        <source>bottom middle</source>
        <translation>пасярэдзіне ўнізе</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>справа ўнізе</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>пачатак {first}, канец {last}</translation>
    </message>
    <message>
        <source>An empty sheet</source>
        <translation>Пусты аркуш</translation>
    </message>
</context>
<context>
    <name>statement</name>
    <message>
        <source>It is sealed, and cannot be changed here. Pages for yourselves can be made: choose “To work with here”. Only the person can allow more, in a new testimony: ask whoever took this one, with a question.</source>
        <translation>Сведчанне запячатана, і змяніць тут нічога нельга. Старонкі для сябе зрабіць можна: абярыце «Для працы тут». Дазволіць больш можа толькі сам чалавек, у новым сведчанні: задайце пытанне таму, хто запісваў гэтае.</translation>
    </message>
    <message>
        <source>Whoever finds this file can read it. Keep it as safe as the vault.</source>
        <translation>Прачытаць гэты файл можа кожны, хто яго знойдзе. Беражыце яго так, як сховішча.</translation>
    </message>
    <message>
        <source>The pages went to the printer.</source>
        <translation>Старонкі адпраўленыя на прынтар.</translation>
    </message>
    <message>
        <source>It is noted in the record of this testimony.</source>
        <translation>Гэта запісана ў гісторыі сведчання.</translation>
    </message>
    <message>
        <source>Take every page out of the printer, and see that no copy is left in its queue.</source>
        <translation>Забярыце з прынтара ўсе старонкі і ўпэўніцеся, што ў яго чарзе не засталося копіі.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>Прынтар не прыняў старонкі.</translation>
    </message>
    <message>
        <source>Nothing is lost, and nothing was noted.</source>
        <translation>Нічога не страчана, і нічога не запісана.</translation>
    </message>
    <message>
        <source>Look whether it is switched on, then try again.</source>
        <translation>Паглядзіце, ці ён уключаны, і паспрабуйце яшчэ раз.</translation>
    </message>
    <message>
        <source>It is neither printed nor passed on any more: destroy it.</source>
        <translation>Яно больш не друкуецца і не перадаецца: знішчыце яго.</translation>
    </message>
    <message>
        <source>It is sealed, and no pages of it are made for anybody. Only the person can allow it, in a new testimony: ask whoever took this one, with a question.</source>
        <translation>Сведчанне запячатана, і старонкі з яго не робяцца ні для каго. Дазволіць гэта можа толькі сам чалавек, у новым сведчанні: задайце пытанне таму, хто запісваў гэтае.</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>На гэтым камп’ютары няма прынтара.</translation>
    </message>
    <message>
        <source>The pages are here as before.</source>
        <translation>Старонкі засталіся тут, як былі.</translation>
    </message>
    <message>
        <source>Connect one, or save the pages and print them elsewhere.</source>
        <translation>Падключыце прынтар або захавайце старонкі і надрукуйце іх у іншым месцы.</translation>
    </message>
    <message>
        <source>The print service and the printer may keep a readable copy; this program itself leaves none on the disk.</source>
        <translation>Служба друку і прынтар могуць захаваць копію, якую можна прачытаць; сама праграма не пакідае на дыску нічога.</translation>
    </message>
    <message>
        <source>The print service writes a readable copy to this disk, and the printer may keep one too.</source>
        <translation>Служба друку запісвае на гэты дыск копію, якую можна прачытаць, і прынтар таксама можа яе захаваць.</translation>
    </message>
    <message>
        <source>Printing takes the statement out of the vault.</source>
        <translation>Пры друку паказанні выходзяць са сховішча.</translation>
    </message>
    <message>
        <source>Use your own printer, on a cable, and empty its queue afterwards.</source>
        <translation>Карыстайцеся ўласным прынтарам, падключаным кабелем, а потым ачысціце яго чаргу.</translation>
    </message>
    <message>
        <source>Saved and read back: {path}</source>
        <translation>Захавана і праверана: {path}</translation>
    </message>
    <message>
        <source>It is {size} long, and noted in the record.</source>
        <translation>Памер файла — {size}; гэта запісана ў гісторыі.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Дакумент</translation>
    </message>
    <message>
        <source>To work with here</source>
        <translation>Для працы тут</translation>
    </message>
    <message>
        <source>A copy for the person themself</source>
        <translation>Копія для сведкі</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для каго</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Аповед</translation>
    </message>
    <message>
        <source>As it was told</source>
        <translation>Так, як было расказана</translation>
    </message>
    <message>
        <source>In its translation: {language}</source>
        <translation>У перакладзе, мова: {language}</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Паказанні</translation>
    </message>
    <message>
        <source>These are the pages as they will be printed. The account stays in the words of the person; the language above is that of everything around it.</source>
        <translation>Так старонкі будуць выглядаць на паперы. Аповед застаецца словамі чалавека; мова, выбраная вышэй, датычыць усяго, што вакол яго.</translation>
    </message>
    <message>
        <source>The pages are made and shown in memory. They leave the vault only when you save or print them, and the record of the testimony then says so.</source>
        <translation>Старонкі складаюцца і паказваюцца ў памяці. Яны выходзяць са сховішча, толькі калі вы іх захоўваеце або друкуеце, і тады гэта запісваецца ў гісторыі сведчання.</translation>
    </message>
    <message>
        <source>Language of the statement</source>
        <translation>Мова паказанняў</translation>
    </message>
    <message>
        <source>Pages of the statement</source>
        <translation>Старонкі паказанняў</translation>
    </message>
    <message>
        <source>Save as a PDF…</source>
        <translation>Захаваць як PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друкаваць…</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Складаем старонкі</translation>
    </message>
    <message>
        <source>Sending the pages to the printer</source>
        <translation>Адпраўляем старонкі на прынтар</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Захаваць паказанні</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Беларуская</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Руская</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Англійская</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Старонка {page} з {pages}</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Statement {code}</source>
        <translation>Паказанні {code}</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation>Выбраць прынтар…</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Не друкаваць</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Taking the file in</source>
        <translation>Прымаем файл</translation>
    </message>
    <message>
        <source>Writing the sealed file</source>
        <translation>Запісваем запячатаны файл</translation>
    </message>
    <message>
        <source>Reading it back to the last byte</source>
        <translation>Правяраем яго да апошняга байта</translation>
    </message>
    <message>
        <source>Destroying the key on this device</source>
        <translation>Знішчаем ключ на гэтай прыладзе</translation>
    </message>
    <message>
        <source>Copying to the stick</source>
        <translation>Капіюем на флэшку</translation>
    </message>
    <message>
        <source>Reading the copy back</source>
        <translation>Правяраем копію</translation>
    </message>
    <message>
        <source>Reading every page and every file</source>
        <translation>Чытаем кожную старонку і кожны файл</translation>
    </message>
    <message>
        <source>Comparing with the signed record</source>
        <translation>Параўноўваем з падпісаным журналам падзей</translation>
    </message>
    <message>
        <source>Destroying what can still be read</source>
        <translation>Знішчаем тое, што яшчэ можна прачытаць</translation>
    </message>
    <message>
        <source>Reading the vault once more</source>
        <translation>Яшчэ раз чытаем сховішча</translation>
    </message>
    <message>
        <source>Making the backup and reading it back</source>
        <translation>Робім рэзервовую копію і правяраем яе</translation>
    </message>
    <message>
        <source>Checking the sealed file</source>
        <translation>Правяраем запячатаны файл</translation>
    </message>
    <message>
        <source>Opening the picture</source>
        <translation>Адкрываем здымак</translation>
    </message>
    <message>
        <source>Giving the pages to the printer</source>
        <translation>Перадаём старонкі прынтару</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Складаем старонкі</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>Ствараем сховішча</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>Адкрываем сховішча</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Працуем</translation>
    </message>
</context>
<context>
    <name>timestamp</name>
    <message>
        <source>Replies under it are then refused for ever, and time-stamps that it vouched for say so. Nothing is deleted.</source>
        <translation>Пасля гэтага адказы пад ім адхіляюцца назаўсёды, а пры адзнаках часу, за якія ён ручаўся, будзе пра гэта сказана. Нічога не выдаляецца.</translation>
    </message>
    <message>
        <source>Root certificates of authorities</source>
        <translation>Каранёвыя сертыфікаты службаў</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Адбітак (SHA-256)</translation>
    </message>
    <message>
        <source>Hold to take it out of use</source>
        <translation>Трымайце, каб вывесці з ужытку</translation>
    </message>
    <message>
        <source>Nobody outside has witnessed this bundle yet. A time-stamp authority can: years later it still shows a court that the bundle existed by then, even to somebody who trusts neither sender nor receiver.</source>
        <translation>Гэтага пакета яшчэ не засведчыў ніхто збоку. Гэта можа зрабіць служба адзнак часу: тады і праз гады суд убачыць, што пакет ужо існаваў, — нават калі там не вераць ні адпраўніку, ні атрымальніку.</translation>
    </message>
    <message>
        <source>None is confirmed yet. Your organisation names them to you.</source>
        <translation>Яшчэ ніводны не пацверджаны. Іх называе вам ваша арганізацыя.</translation>
    </message>
    <message>
        <source>Add a root certificate…</source>
        <translation>Дадаць каранёвы сертыфікат…</translation>
    </message>
    <message>
        <source>Files for a court…</source>
        <translation>Файлы для суда…</translation>
    </message>
    <message>
        <source>This certificate says</source>
        <translation>Гэты сертыфікат кажа</translation>
    </message>
    <message>
        <source>Anybody can write any name into a certificate. Compare the fingerprint with the one that your organisation gave you, or that the authority prints, sign by sign. If one differs, stop: whoever made this file could date whatever they like.</source>
        <translation>Напісаць у сертыфікаце любое імя можа кожны. Зверце адбітак знак за знакам з тым, што дала ваша арганізацыя або надрукавала служба. Калі хоць адзін знак іншы, спыніцеся: той, хто зрабіў гэты файл, мог бы паставіць любую дату.</translation>
    </message>
    <message>
        <source>Hold to take it out of use: {name}</source>
        <translation>Трымайце, каб вывесці з ужытку: {name}</translation>
    </message>
    <message>
        <source>Brought back on {day}</source>
        <translation>Прынята {day}</translation>
    </message>
    <message>
        <source>Time-stamps</source>
        <translation>Адзнакі часу</translation>
    </message>
    <message>
        <source>Where to write the request</source>
        <translation>Куды запісаць запыт</translation>
    </message>
    <message>
        <source>Where to write the files for a court</source>
        <translation>Куды запісаць файлы для суда</translation>
    </message>
    <message>
        <source>No clock of yours proves anything to a stranger. A time-stamp authority signs a hash together with the time; from then on it can be shown that the bundle existed before.</source>
        <translation>Ваш гадзіннік нічога не даказвае чужому чалавеку. Служба адзнак часу падпісвае хэш разам з часам; з гэтага моманту можна паказаць, што пакет існаваў раней.</translation>
    </message>
    <message>
        <source>The request and the reply are small files that you carry by hand. The authority learns that somebody asked about a hash, and from which address.</source>
        <translation>Запыт і адказ — маленькія файлы, якія вы пераносіце самі. Служба даведваецца толькі, што нехта спытаў пра хэш і з якога адраса.</translation>
    </message>
    <message>
        <source>A reply is only taken if it answers a request that was written here for this very bundle, and leads to a root certificate whose fingerprint you compared. Whether the authority&apos;s certificate was revoked cannot be asked without a network.</source>
        <translation>Адказ прымаецца, толькі калі ён адказвае на запыт, складзены тут менавіта для гэтага пакета, і вядзе да каранёвага сертыфіката, чый адбітак вы зверылі. Ці не адкліканы сертыфікат службы, без сеткі даведацца немагчыма.</translation>
    </message>
    <message>
        <source>Request a time-stamp…</source>
        <translation>Запытаць адзнаку часу…</translation>
    </message>
    <message>
        <source>Bring back the reply…</source>
        <translation>Прыняць адказ…</translation>
    </message>
    <message>
        <source>The fingerprint is the same</source>
        <translation>Адбітак той самы</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не цяпер</translation>
    </message>
    <message>
        <source>A new root certificate</source>
        <translation>Новы каранёвы сертыфікат</translation>
    </message>
    <message>
        <source>It shows a hash and nothing else.</source>
        <translation>У ім толькі хэш і больш нічога.</translation>
    </message>
    <message>
        <source>Send it to the authority from a machine with a network, then bring the reply back here.</source>
        <translation>Адпраўце яго службе з камп’ютара, які мае сетку, а потым прынясіце адказ сюды.</translation>
    </message>
    <message>
        <source>The reply was checked against your request, this bundle&apos;s signature and a root that you confirmed. It is kept beside the bundle.</source>
        <translation>Адказ правераны паводле вашага запыту, подпісу гэтага пакета і каранёвага сертыфіката, які вы пацвердзілі. Ён захоўваецца побач з пакетам.</translation>
    </message>
    <message>
        <source>The root certificate was added.</source>
        <translation>Каранёвы сертыфікат дададзены.</translation>
    </message>
    <message>
        <source>Replies under it can be checked now, without a network.</source>
        <translation>Цяпер адказы пад ім можна правяраць без сеткі.</translation>
    </message>
    <message>
        <source>They say nothing of what the testimony says.</source>
        <translation>У іх няма нічога са зместу сведчання.</translation>
    </message>
    <message>
        <source>READ-ME.txt in it says how anybody can check them.</source>
        <translation>У файле READ-ME.txt напісана, як іх можа праверыць кожны.</translation>
    </message>
    <message>
        <source>The authority&apos;s reply</source>
        <translation>Адказ службы</translation>
    </message>
    <message>
        <source>The root certificate of an authority</source>
        <translation>Каранёвы сертыфікат службы</translation>
    </message>
    <message>
        <source>Time-stamps of {code}</source>
        <translation>Адзнакі часу, {code}</translation>
    </message>
    <message>
        <source>Time-stamp replies (*.tsr)</source>
        <translation>Адказы з адзнакай часу (*.tsr)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Сертыфікаты (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>The request was written: {name}</source>
        <translation>Запыт запісаны: {name}</translation>
    </message>
    <message>
        <source>The files for a court were written: {name}</source>
        <translation>Файлы для суда запісаныя: {name}</translation>
    </message>
    <message>
        <source>an authority without a name</source>
        <translation>служба без назвы</translation>
    </message>
    <message>
        <source>Write a request to a stick. It shows a hash and nothing else: not what the bundle says, not who it is from.</source>
        <translation>Запішыце запыт на флэшку. У ім толькі хэш і больш нічога: з яго не відаць, ні што ў пакеце, ні ад каго ён.</translation>
    </message>
    <message>
        <source>a root without a name</source>
        <translation>каранёвы сертыфікат без назвы</translation>
    </message>
    <message>
        <source>A reply can only be checked against the authority&apos;s root certificate. Add it below, once for each authority.</source>
        <translation>Праверыць адказ можна толькі з каранёвым сертыфікатам службы. Дадайце яго ніжэй, адзін раз для кожнай службы.</translation>
    </message>
    <message>
        <source>A second authority makes the witness stronger; one is enough.</source>
        <translation>Другая служба робіць доказ мацнейшым; дастаткова і адной.</translation>
    </message>
    <message>
        <source>Existed before {moment} UTC</source>
        <translation>Існаваў раней, чым {moment} UTC</translation>
    </message>
    <message>
        <source>says {authority}</source>
        <translation>кажа {authority}</translation>
    </message>
    <message>
        <source>Checked against the root you confirmed: {name}</source>
        <translation>Праверана паводле каранёвага сертыфіката, які вы пацвердзілі: {name}</translation>
    </message>
    <message>
        <source>Confirmed on {day}</source>
        <translation>Пацверджаны {day}</translation>
    </message>
    <message>
        <source>Valid from {first} to {last}</source>
        <translation>Дзейнічае з {first} да {last}</translation>
    </message>
    <message>
        <source>Checked against a root that was taken out of use on {day}: {name}. Do not rely on it.</source>
        <translation>Праверана паводле каранёвага сертыфіката, выведзенага з ужытку {day}: {name}. Не давярайце гэтаму.</translation>
    </message>
    <message>
        <source>Taken out of use on {day}</source>
        <translation>Выведзены з ужытку {day}</translation>
    </message>
    <message>
        <source>A request was written on {day}. Send it to the authority from a machine with a network, carry the reply here, and bring it back.</source>
        <translation>Запыт складзены {day}. Адпраўце яго службе з камп’ютара, які мае сетку, прынясіце адказ і прыміце яго тут.</translation>
    </message>
</context>
<context>
    <name>transfers</name>
    <message>
        <source>The chain, drawn</source>
        <translation>Ланцужок, намаляваны</translation>
    </message>
    <message>
        <source>None: written below</source>
        <translation>Няма: напісана ніжэй</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Від месца</translation>
    </message>
    <message>
        <source>Place in the account</source>
        <translation>Месца ў аповедзе</translation>
    </message>
    <message>
        <source>Which place, in words</source>
        <translation>Якое месца, словамі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заўвага</translation>
    </message>
    <message>
        <source>Where the person was held and brought to, one after the other: from the street or their home to where they were let go.</source>
        <translation>Дзе чалавека трымалі і куды прывозілі, па парадку: ад вуліцы або дома да месца, дзе адпусцілі.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Месца</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Калі</translation>
    </message>
    <message>
        <source>Chain of transfers</source>
        <translation>Ланцужок перамяшчэнняў</translation>
    </message>
    <message>
        <source>Kind of place to add</source>
        <translation>Від месца, якое трэба дадаць</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Дадаць</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раней</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пазней</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прыбраць</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Адмяніць</translation>
    </message>
</context>
<context>
    <name>translation</name>
    <message>
        <source>Training and experience, in their own words</source>
        <translation>Адукацыя і вопыт, сваімі словамі</translation>
    </message>
    <message>
        <source>Certificate of the interpreter {code}</source>
        <translation>Пацвярджэнне перакладчыка {code}</translation>
    </message>
    <message>
        <source>{code}: training and experience</source>
        <translation>{code}: адукацыя і вопыт</translation>
    </message>
    <message>
        <source>“I certify this”</source>
        <translation>«Я гэта пацвярджаю»</translation>
    </message>
    <message>
        <source>Certified on {moment}.</source>
        <translation>Засведчана {moment}.</translation>
    </message>
    <message>
        <source>{code}: “I certify this”</source>
        <translation>{code}: «Я гэта пацвярджаю»</translation>
    </message>
    <message>
        <source>Translation of paragraph {number}</source>
        <translation>Пераклад пункта {number}</translation>
    </message>
    <message>
        <source>Translated into</source>
        <translation>Мова перакладу</translation>
    </message>
    <message>
        <source>Translator, by code</source>
        <translation>Перакладчык тэксту, код</translation>
    </message>
    <message>
        <source>Paragraphs without a translation: {numbers}.</source>
        <translation>Пункты без перакладу: {numbers}.</translation>
    </message>
    <message>
        <source>Every paragraph has to be translated first.</source>
        <translation>Спачатку трэба перакласці кожны пункт.</translation>
    </message>
    <message>
        <source>Say first who translates, by code.</source>
        <translation>Спачатку назавіце кодам, хто перакладае.</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Пераклад</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберыце</translation>
    </message>
    <message>
        <source>Choose a language to write a translation beside the account. The account itself stays as it is, and it is what counts.</source>
        <translation>Выберыце мову, каб пісаць пераклад побач з аповедам. Сам аповед застаецца такім, як ёсць, і значэнне мае менавіта ён.</translation>
    </message>
    <message>
        <source>Go to the first gap</source>
        <translation>Да першага пропуску</translation>
    </message>
    <message>
        <source>Certificate of the translator</source>
        <translation>Засведчанне перакладчыка тэксту</translation>
    </message>
    <message>
        <source>Interpreting</source>
        <translation>Вусны пераклад</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Аповеду яшчэ няма.</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>The recovery key was read.</source>
        <translation>Ключ аднаўлення прачытаны.</translation>
    </message>
    <message>
        <source>Choose the recovery key, or its card</source>
        <translation>Выберыце ключ аднаўлення або яго картку</translation>
    </message>
    <message>
        <source>Open with a recovery key</source>
        <translation>Адкрыць ключом аднаўлення</translation>
    </message>
    <message>
        <source>Choose the recovery key…</source>
        <translation>Выбраць ключ аднаўлення…</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Адкрыць сховішча</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose the recovery key first.</source>
        <translation>Спачатку выберыце ключ аднаўлення.</translation>
    </message>
    <message>
        <source>Opening the vault, and setting the new passphrase</source>
        <translation>Адкрываем сховішча і задаём новую парольную фразу</translation>
    </message>
    <message>
        <source>For a passphrase that is lost. The recovery key opens the vault, and a new passphrase is set in the same step. Old ones go on opening it until you remove them in the settings.</source>
        <translation>Гэта на выпадак, калі парольная фраза страчана. Ключ аднаўлення адкрывае сховішча, і тады ж задаецца новая парольная фраза. Старыя таксама адкрываюць яго, пакуль вы не прыбярэце іх у наладах.</translation>
    </message>
    <message>
        <source>Card of {name}. Its holders type their pieces next.</source>
        <translation>Картка ключа «{name}». Далей тыя, у каго часткі ключа, уводзяць іх.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблакаваць</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>Use a recovery key</source>
        <translation>Выкарыстаць ключ аднаўлення</translation>
    </message>
    <message>
        <source>Erase the vault</source>
        <translation>Сцерці сховішча</translation>
    </message>
    <message>
        <source>Opening. This takes a moment, on purpose.</source>
        <translation>Адкрываем. Крыху пачакайце: так і задумана.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Уключаны Caps Lock.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>You can try again in {time}.</source>
        <translation>Паспрабаваць яшчэ раз можна праз {time}.</translation>
    </message>
    <message>
        <source>Folder of the vault: {folder}</source>
        <translation>Папка сховішча: {folder}</translation>
    </message>
    <message>
        <source>The key opens this vault, once, and sets the new passphrase.</source>
        <translation>Ключ адкрывае гэта сховішча адзін раз і задае новую парольную фразу.</translation>
    </message>
</context>
<context>
    <name>vaultcheck</name>
    <message>
        <source>A check reads every page, every event, every word and every file of this vault, and compares them with what was signed. It changes none of it, and can be stopped. If it finds a damaged page, nothing more is written into this vault.</source>
        <translation>Праверка чытае кожную старонку, кожную падзею, кожнае слова і кожны файл гэтага сховішча і параўноўвае іх з тым, што было падпісана. Яна нічога не мяняе, і яе можна спыніць. Калі яна знойдзе пашкоджаную старонку, у гэта сховішча больш нічога не запісваецца.</translation>
    </message>
    <message>
        <source>What it cannot see: a whole older copy of the vault folder that somebody put back. The next exchange with your coordinator shows that.</source>
        <translation>Аднаго яна не ўбачыць: што хтосьці паклаў на месца папкі сховішча ўсю яе старэйшую копію. Гэта пакажа наступны абмен файламі з вашым каардынатарам.</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Праверка сховішча</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Праверыць цяпер</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Захаваць справаздачу…</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation>Правяраем сховішча</translation>
    </message>
    <message>
        <source>Where to write the report</source>
        <translation>Куды запісаць справаздачу</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Праверка спынена.</translation>
    </message>
    <message>
        <source>It changed nothing, and found nothing out.</source>
        <translation>Яна нічога не змяніла і нічога не высветліла.</translation>
    </message>
    <message>
        <source>The report was written and read back.</source>
        <translation>Справаздача запісана і праверана.</translation>
    </message>
    <message>
        <source>It holds codes and ids, and no word of anybody.</source>
        <translation>У ёй коды і нумары і ніводнага чыйго-небудзь слова.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Тэкст (*.txt)</translation>
    </message>
    <message>
        <source>And {count} more. The report has them all.</source>
        <translation>І яшчэ {count}. Усе яны ёсць у справаздачы.</translation>
    </message>
    <message>
        <source>It is {path}.</source>
        <translation>Яна тут: {path}.</translation>
    </message>
    <message>
        <source>Every other testimony is as it was.</source>
        <translation>Усе астатнія сведчанні — як і былі.</translation>
    </message>
    <message>
        <source>The words of the testimony are safe.</source>
        <translation>Словы сведчання ў бяспецы.</translation>
    </message>
    <message>
        <source>If there is a backup from before, restore it into an empty place and read it there.</source>
        <translation>Калі ёсць ранейшая рэзервовая копія, аднавіце яе ў пустое месца і прачытайце там.</translation>
    </message>
    <message>
        <source>Tell your coordinator. Keep the vault folder as it is now.</source>
        <translation>Скажыце каардынатару. Пакіньце папку сховішча такой, якая яна цяпер.</translation>
    </message>
    <message>
        <source>The file “{name}”, evidence of testimony {code}, is missing or damaged. Its number: {subject}.</source>
        <translation>Файла «{name}» з доказамі да сведчання {code} няма, або ён пашкоджаны. Яго нумар: {subject}.</translation>
    </message>
    <message>
        <source>Pages of the database are damaged.</source>
        <translation>Пашкоджаны старонкі базы даных.</translation>
    </message>
    <message>
        <source>What can be read stays open for reading. Nothing is written here any more, so that the damage cannot spread.</source>
        <translation>Што можна прачытаць, застаецца адкрытым для чытання. Больш тут нічога не запісваецца, каб пашкоджанне не пашыралася.</translation>
    </message>
    <message>
        <source>Copy the whole vault folder to another disk as it is. Then restore the last backup into an empty place.</source>
        <translation>Скапіюйце ўсю папку сховішча як ёсць на іншы дыск. Потым аднавіце апошнюю рэзервовую копію ў пустое месца.</translation>
    </message>
    <message>
        <source>Saved changes were lost here: {subject}.</source>
        <translation>Тут страчаны захаваныя змены: {subject}.</translation>
    </message>
    <message>
        <source>What is here is whole, as it was before them. A check tells this from now on, for good.</source>
        <translation>Тое, што тут ёсць, цэлае і такое, якім было да гэтых змен. Цяпер кожная праверка заўсёды будзе пра гэта казаць.</translation>
    </message>
    <message>
        <source>The words of testimony {code} cannot be read.</source>
        <translation>Словы сведчання {code} немагчыма прачытаць.</translation>
    </message>
    <message>
        <source>A testimony is there whose line in the list is damaged.</source>
        <translation>Ёсць сведчанне, радок якога ў спісе пашкоджаны.</translation>
    </message>
    <message>
        <source>Testimony {code} is not as its sender signed it, or incomplete.</source>
        <translation>Сведчанне {code} не такое, якім яго падпісаў адпраўнік, або няпоўнае.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the sender for it again.</source>
        <translation>Не давярайце яму. Папрасіце яго ў адпраўніка яшчэ раз.</translation>
    </message>
    <message>
        <source>A file of evidence of testimony {code} is missing or damaged. Its number: {subject}.</source>
        <translation>Файла з доказамі да сведчання {code} няма, або ён пашкоджаны. Яго нумар: {subject}.</translation>
    </message>
    <message>
        <source>A recording of testimony {code} that was cut off is damaged. Its number: {subject}.</source>
        <translation>Абарваны аўдыязапіс да сведчання {code} пашкоджаны. Яго нумар: {subject}.</translation>
    </message>
    <message>
        <source>Who the deponent of testimony {code} is can no longer be read.</source>
        <translation>Звесткі пра тое, хто сведка ў сведчанні {code}, больш немагчыма прачытаць.</translation>
    </message>
    <message>
        <source>The sealed file of testimony {code} is missing, cut off or changed.</source>
        <translation>Запячатанага файла сведчання {code} няма, або ён абарваны ці зменены.</translation>
    </message>
    <message>
        <source>A letter about testimony {code} is damaged or was changed.</source>
        <translation>Ліст пра сведчанне {code} пашкоджаны або зменены.</translation>
    </message>
    <message>
        <source>Something about testimony {code} differs from the signed record.</source>
        <translation>Нешта ў сведчанні {code} адрозніваецца ад падпісанага журнала падзей.</translation>
    </message>
    <message>
        <source>A search may not find testimony {code} by its words.</source>
        <translation>Пошук па словах можа не знайсці сведчанне {code}.</translation>
    </message>
    <message>
        <source>without a code</source>
        <translation>без кода</translation>
    </message>
    <message>
        <source>The part before the damage can still be heard.</source>
        <translation>Тое, што да пашкоджання, яшчэ можна паслухаць.</translation>
    </message>
    <message>
        <source>Read what was written last, and write again what is missing. The last backup may still hold it: restore it into an empty place and read it there, and make no new one before. Have the disk tested, and tell your coordinator.</source>
        <translation>Перачытайце напісанае апошнім і напішыце нанова тое, чаго не стае. Яно можа быць у апошняй рэзервовай копіі: аднавіце яе ў пустое месца і прачытайце там, а да таго новай копіі не рабіце. Няхай нехта праверыць дыск, і скажыце каардынатару.</translation>
    </message>
    <message>
        <source>Copies that were handed over before are not touched by this.</source>
        <translation>Копій, перададзеных раней, гэта не закранае.</translation>
    </message>
    <message>
        <source>Do not hand this one over. If nobody has a copy, a backup on a stick has it.</source>
        <translation>Не перадавайце гэты файл. Калі копіі няма ні ў кога, яна ёсць у рэзервовай копіі на флэшцы.</translation>
    </message>
    <message>
        <source>Ask its sender for it again.</source>
        <translation>Папрасіце яго ў адпраўніка яшчэ раз.</translation>
    </message>
    <message>
        <source>The log of what arrived is damaged.</source>
        <translation>Журнал атрыманага пашкоджаны.</translation>
    </message>
    <message>
        <source>What arrived is still here.</source>
        <translation>Усё атрыманае па-ранейшаму тут.</translation>
    </message>
    <message>
        <source>A roster is not as its root keys signed it.</source>
        <translation>Спіс ключоў не такі, якім яго падпісалі асноўныя ключы.</translation>
    </message>
    <message>
        <source>Testimonies are not touched by this.</source>
        <translation>Сведчанняў гэта не закранае.</translation>
    </message>
    <message>
        <source>Take in the newest roster again. Until then, seal to nobody new.</source>
        <translation>Прыміце навейшы спіс ключоў яшчэ раз. А да таго не запячатвайце нічога для новых людзей.</translation>
    </message>
    <message>
        <source>The signed record is broken at event {subject} ({code}).</source>
        <translation>Падпісаны журнал падзей парушаны на падзеі {subject} ({code}).</translation>
    </message>
    <message>
        <source>Events before that one are as they were signed.</source>
        <translation>Падзеі да яе такія, якімі былі падпісаныя.</translation>
    </message>
    <message>
        <source>The signed record itself is as it was.</source>
        <translation>Сам падпісаны журнал такі, як быў.</translation>
    </message>
    <message>
        <source>Look for it in the list, or by its code. Tell your coordinator, and keep the vault folder as it is now.</source>
        <translation>Шукайце ў спісе або па кодзе. Скажыце каардынатару і пакіньце папку сховішча такой, якая яна цяпер.</translation>
    </message>
    <message>
        <source>The settings are not as they were left.</source>
        <translation>Налады не такія, якімі іх пакінулі.</translation>
    </message>
    <message>
        <source>Look through the settings: after how long the vault locks, and where backups go. Then tell your coordinator.</source>
        <translation>Праглядзіце налады: праз які час сховішча блакуецца і куды ідуць рэзервовыя копіі. Потым скажыце каардынатару.</translation>
    </message>
    <message>
        <source>The file that remembers the end of the record is damaged.</source>
        <translation>Файл, які памятае, дзе канчаецца журнал падзей, пашкоджаны.</translation>
    </message>
    <message>
        <source>Make a backup now: the vault may not open again. Then tell your coordinator.</source>
        <translation>Зрабіце рэзервовую копію цяпер: магчыма, сховішча больш не адкрыецца. Потым скажыце каардынатару.</translation>
    </message>
    <message>
        <source>The file that counts what was saved is missing, damaged or behind.</source>
        <translation>Файла, які лічыць захаванае, няма, або ён пашкоджаны ці адстае.</translation>
    </message>
    <message>
        <source>One of the two files that hold the locked key is damaged.</source>
        <translation>Адзін з двух файлаў, у якіх ляжыць замкнёны ключ, пашкоджаны.</translation>
    </message>
    <message>
        <source>The other one opens the vault.</source>
        <translation>Другі адкрывае сховішча.</translation>
    </message>
    <message>
        <source>Lock and unlock once: that mends it. Then check again.</source>
        <translation>Адзін раз заблакуйце і разблакуйце сховішча: гэта ўсё выправіць. Потым праверце яшчэ раз.</translation>
    </message>
    <message>
        <source>Some of what was saved last is lost.</source>
        <translation>Частка захаванага апошнім страчана.</translation>
    </message>
    <message>
        <source>Each finding stands below, with what to do about it.</source>
        <translation>Ніжэй — усё, што знойдзена, і што з гэтым рабіць.</translation>
    </message>
    <message>
        <source>The vault is whole.</source>
        <translation>Сховішча цэлае.</translation>
    </message>
    <message>
        <source>The disk did not keep what it had taken, or somebody put older files back. Changes that are missing: {count}, noticed {moment}. What is here is whole. No backup is made by itself until you say that you have read this.</source>
        <translation>Дыск не захаваў таго, што прыняў, або нехта вярнуў старыя файлы. Не стае змен: {count}, заўважана {moment}. Тое, што тут ёсць, цэлае. Пакуль вы не пазначыце, што прачыталі гэта, рэзервовыя копіі самі не робяцца.</translation>
    </message>
    <message>
        <source>Not all is as it should be. Findings: {count}.</source>
        <translation>Не ўсё ў парадку. Знойдзена праблем: {count}.</translation>
    </message>
    <message>
        <source>Testimonies that can be read: {readable} of {count}.</source>
        <translation>Сведчанняў, якія можна прачытаць: {readable} з {count}.</translation>
    </message>
    <message>
        <source>Every page, event, word and file was read. Testimonies: {count}.</source>
        <translation>Прачытаныя кожная старонка, падзея, слова і файл. Сведчанняў: {count}.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Прачытана</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <comment>the button that leads there</comment>
        <translation>Праверыць сховішча</translation>
    </message>
    <message>
        <source>A part of this vault is damaged.</source>
        <translation>Частка гэтага сховішча пашкоджана.</translation>
    </message>
    <message>
        <source>What can be read is here, for reading only: nothing is written to it. Words in testimonies cannot be searched for, codes can.</source>
        <translation>Што можна прачытаць, ёсць тут, але толькі для чытання: нічога не запісваецца. Шукаць словы ў сведчаннях нельга, коды — можна.</translation>
    </message>
    <message>
        <source>Copy the whole vault folder to another disk as it is. Then check the vault: that names what is damaged, and what to do.</source>
        <translation>Скапіюйце ўсю папку сховішча як ёсць на іншы дыск. Потым праверце сховішча: праверка скажа, што пашкоджана і што рабіць.</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Places of detention, police units and methods, offered by name while you mark the words of a testimony. Nothing else changes. The settings change it later.</source>
        <translation>Месцы зняволення, падраздзяленні міліцыі і метады: іх назвы прапануюцца, калі вы пазначаеце словы сведчання. Больш нічога не мяняецца. Пазней гэта можна змяніць у наладах.</translation>
    </message>
    <message>
        <source>No specialist has reviewed these names yet.</source>
        <translation>Спецыялісты яшчэ не правяралі гэтыя назвы.</translation>
    </message>
    <message>
        <source>Local names</source>
        <translation>Мясцовыя назвы</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Ваша роля</translation>
    </message>
    <message>
        <source>Please choose a name of at least one letter.</source>
        <translation>Выберыце імя, у якім ёсць хоць адна літара.</translation>
    </message>
    <message>
        <source>Another six words</source>
        <translation>Іншыя шэсць слоў</translation>
    </message>
    <message>
        <source>Use words of my own</source>
        <translation>Узяць свае словы</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Паказваць, што я пішу</translation>
    </message>
    <message>
        <source>Give me six words instead</source>
        <translation>Лепш прапануйце шэсць слоў</translation>
    </message>
    <message>
        <source>Too easy to guess for somebody with many computers. Add more words.</source>
        <translation>Надта лёгка адгадаць таму, у каго шмат камп’ютараў. Дадайце яшчэ слоў.</translation>
    </message>
    <message>
        <source>Good enough. One more word makes it strong.</source>
        <translation>Дастаткова добра. Яшчэ адно слова — і фраза стане моцнай.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Моцная.</translation>
    </message>
    <message>
        <source>Not quite the same yet. Try again, or go back and look.</source>
        <translation>Пакуль не зусім супадае. Паспрабуйце яшчэ раз або вярніцеся і паглядзіце.</translation>
    </message>
    <message>
        <source>Making your keys and your vault</source>
        <translation>Ствараем вашы ключы і сховішча</translation>
    </message>
    <message>
        <source>Deponent keeps testimonies in a vault on this computer. Nothing leaves it unless you hand it over, and it never uses the network.</source>
        <translation>Deponent захоўвае сведчанні ў сховішчы на гэтым камп’ютары. Нічога адсюль не выходзіць, пакуль вы самі не перадасцё, і праграма ніколі не карыстаецца сеткай.</translation>
    </message>
    <message>
        <source>The name that others see</source>
        <translation>Імя, якое бачаць іншыя</translation>
    </message>
    <message>
        <source>A pseudonym is best. It stands on your identity card and on what you sign.</source>
        <translation>Найлепш псеўданім. Ён стаіць на вашай картцы і на ўсім, што вы падпісваеце.</translation>
    </message>
    <message>
        <source>These six words open your vault. Learn them by heart: make up a small story in which they come in this order. Nobody can open the vault without them, and nobody can bring them back.</source>
        <translation>Гэтыя шэсць слоў адкрываюць ваша сховішча. Вывучыце іх на памяць: прыдумайце маленькую гісторыю, у якой яны ідуць у гэтым парадку. Без іх сховішча не адкрые ніхто, і ніхто не зможа іх вярнуць.</translation>
    </message>
    <message>
        <source>Several words that do not belong together are stronger than a short word with signs in it. Do not use a quotation, a song or a date.</source>
        <translation>Некалькі слоў, якія не звязаныя паміж сабой, мацнейшыя за кароткае слова са знакамі. Не бярыце ні цытату, ні песню, ні дату.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Type the passphrase from memory. If it does not come yet, go back and read it again: there is no hurry.</source>
        <translation>Набярыце парольную фразу па памяці. Калі яна яшчэ не прыгадваецца, вярніцеся і прачытайце яе зноў: спяшацца няма куды.</translation>
    </message>
    <message>
        <source>Your passphrase is made slow to guess, so this takes a few seconds, now and each time you open the vault.</source>
        <translation>Каб вашу парольную фразу было цяжка адгадаць, праграма тут наўмысна няхуткая: гэта займае некалькі секунд — цяпер і кожны раз, калі вы адкрываеце сховішча.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Вітаем</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далей</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ваша парольная фраза</translation>
    </message>
    <message>
        <source>A passphrase of your own</source>
        <translation>Уласная парольная фраза</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Набярыце яе яшчэ раз</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Стварыць сховішча</translation>
    </message>
    <message>
        <source>Making your vault</source>
        <translation>Ствараем ваша сховішча</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Крок {number} з {count}</translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <source>Details</source>
        <translation>Падрабязнасці</translation>
    </message>
    <message>
        <source>Code for support: {code}</source>
        <translation>Код для падтрымкі: {code}</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Вярнуць на месца</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n sign(s)</source>
        <translation>
            <numerusform>Паказаць усе знакі (%n)</numerusform>
            <numerusform>Паказаць усе знакі (%n)</numerusform>
            <numerusform>Паказаць усе знакі (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole line</source>
        <translation>Увесь радок</translation>
    </message>
    <message>
        <source>Key file: {name}</source>
        <translation>Файл-ключ: {name}</translation>
    </message>
    <message>
        <source>Use a key file…</source>
        <translation>Выкарыстаць файл-ключ…</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Без яго</translation>
    </message>
    <message>
        <source>Choose your key file</source>
        <translation>Выберыце свой файл-ключ</translation>
    </message>
    <message numerus="yes">
        <source>… (%n more sign(s) not shown here)</source>
        <translation>
            <numerusform>… (тут не паказана яшчэ знакаў: %n)</numerusform>
            <numerusform>… (тут не паказана яшчэ знакаў: %n)</numerusform>
            <numerusform>… (тут не паказана яшчэ знакаў: %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Мова праграмы</translation>
    </message>
    <message>
        <source>Another six words</source>
        <translation>Іншыя шэсць слоў</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Паказваць, што я пішу</translation>
    </message>
    <message>
        <source>Type the new passphrase twice, both times alike.</source>
        <translation>Набярыце новую парольную фразу двойчы, абодва разы аднолькава.</translation>
    </message>
    <message>
        <source>Six words that you may take, and learn:</source>
        <translation>Шэсць слоў, якія можна ўзяць і вывучыць:</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Яшчэ раз</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>засталося менш за хвіліну</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Спыняем</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>засталося каля {count} хв</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} з {total}</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Даведка</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблакаваць</translation>
    </message>
    <message>
        <source>What we defend, and what not</source>
        <translation>Што мы абараняем, а чаго не</translation>
    </message>
    <message>
        <source>Sketches that were being drawn, kept as evidence: {count}</source>
        <translation>Схемы, якія яшчэ маляваліся, захаваныя як доказы: {count}</translation>
    </message>
    <message>
        <source>Keys: Tab goes on, Escape closes what was opened last, Ctrl+L locks at once.</source>
        <translation>Клавішы: Tab вядзе далей, Escape закрывае тое, што адкрыта апошнім, Ctrl+L блакуе адразу.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>People &amp; keys</source>
        <translation>Людзі і ключы</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Арганізацыя</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Паліца</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Зыходныя</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Уваходныя</translation>
    </message>
    <message>
        <source>Recordings that were cut off, kept up to the last second: {count}</source>
        <translation>Абарваныя запісы, захаваныя да апошняй секунды: {count}</translation>
    </message>
    <message>
        <source>The key opens the particulars of testimony {code}, once.</source>
        <translation>Ключ адзін раз адкрывае асабістыя звесткі сведчання {code}.</translation>
    </message>
    <message>
        <source>The key opens the particulars of one file, once.</source>
        <translation>Ключ адзін раз адкрывае асабістыя звесткі з аднаго файла.</translation>
    </message>
    <message>
        <source>Open particulars…</source>
        <translation>Адкрыць асабістыя звесткі…</translation>
    </message>
</context>
<context>
    <name>yourself</name>
    <message>
        <source>{hours} h {minutes} min with testimonies in the last seven days</source>
        <translation>{hours} гадз {minutes} хв са сведчаннямі за апошнія сем дзён</translation>
    </message>
    <message>
        <source>This vault is only read; nothing can be kept.</source>
        <translation>Гэта сховішча толькі для чытання; захаваць нічога нельга.</translation>
    </message>
    <message>
        <source>This page is yours. It is no part of any testimony: it is not sealed, not printed, not exported and not copied into backups. It ends with this vault.</source>
        <translation>Гэта старонка — ваша. Яна не ўваходзіць ні ў якое сведчанне: яе не запячатваюць, не друкуюць, не экспартуюць і не капіруюць у рэзервовыя копіі. Яна знікне разам з гэтым сховішчам.</translation>
    </message>
    <message>
        <source>After the interview</source>
        <translation>Пасля размовы</translation>
    </message>
    <message>
        <source>What stays with you, what helped, what you need. No names: it is for you.</source>
        <translation>Што застаецца з вамі, што дапамагло, што вам патрэбна. Без імёнаў: гэта для вас.</translation>
    </message>
    <message>
        <source>Minutes are counted while a testimony is open before you: an interview, a case file, a letter, a redaction. Nobody else sees them.</source>
        <translation>Хвіліны лічацца, пакуль перад вамі адкрыта сведчанне: размова, справа, ліст, копія з выключэннямі. Больш ніхто іх не бачыць.</translation>
    </message>
    <message>
        <source>The note is kept in the vault, encrypted like all else, and goes nowhere: no sealed file, no page, no backup holds it.</source>
        <translation>Нататка захоўваецца ў сховішчы, зашыфраваная, як усё астатняе, і нікуды не трапляе: яе няма ні ў запячатаных файлах, ні на старонках, ні ў рэзервовых копіях.</translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation>Для сябе</translation>
    </message>
    <message>
        <source>Hold to forget both</source>
        <translation>Трымайце, каб сцерці і тое, і другое</translation>
    </message>
    <message>
        <source>Saved, on this device alone.</source>
        <translation>Захавана, толькі на гэтай прыладзе.</translation>
    </message>
    <message>
        <source>That is much to listen to. Is there somebody with whom you can talk, and a day without it? The number is only counted time; you know better.</source>
        <translation>Столькі слухаць — гэта шмат. Ці ёсць нехта, з кім можна пагаварыць, і дзень без гэтага? Лік паказвае толькі час; вам відаць лепш.</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} хв</translation>
    </message>
</context>
</TS>
