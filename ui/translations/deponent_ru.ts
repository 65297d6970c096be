<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
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
        <translation>Неизвестно</translation>
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
        <translation>Нажать</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Выполняет действие</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Перейти сюда</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Переводит сюда клавиатуру</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Переключить</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Меняет состояние</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Показать меню</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Показывает меню</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Увеличивает значение</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Уменьшает значение</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Прокрутить влево</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Прокручивает влево</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Прокрутить вправо</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Прокручивает вправо</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Прокрутить вверх</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Прокручивает вверх</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Прокрутить вниз</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Прокручивает вниз</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Возвращает на страницу назад</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Переходит на следующую страницу</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Открыть список</translation>
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
Такой папки нет.
Проверьте её имя.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Такого файла нет.
Проверьте его имя.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 уже есть.
Заменить его?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» защищён от записи.
Всё равно удалить?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Точно удалить «%1»?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Удалить папку не удалось.</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Выбрать</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
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
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Все файлы (*)</translation>
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
        <translation>Показать с подробностями</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Показать списком</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Создать папку</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Создать новую папку</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Подробно</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Имя файла:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Вид файлов:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Найти папку</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Вернуться назад</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Перейти вперёд</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Перейти на папку выше</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Места и закладки</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>На папку выше</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Недавние места</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Показать </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Показывать с&amp;крытые файлы</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Боковая панель</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Имя «%1» не подходит.&lt;/b&gt;&lt;p&gt;Выберите другое: короче или без знаков препинания.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Неподходящее имя файла</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
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
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
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
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Размер страницы:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Ширина:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Высота:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Откуда бумага:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Расположение</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Книжное</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомное</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Альбомное, перевёрнутое</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Книжное, перевёрнутое</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>верхнее поле</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>левое поле</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>правое поле</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>нижнее поле</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Страницы на листе</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Порядок страниц:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Страниц на листе:</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Свой</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Миллиметры (мм)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Дюймы</translation>
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
        <translation>дюймов</translation>
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
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 уже есть.
Заменить его?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 — это папка.
Выберите другое имя файла.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>В файл %1 нельзя писать.
Выберите другое имя файла.</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Первая страница не может быть больше последней.</translation>
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
        <translation>&amp;Печать</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Все страницы</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Чётные страницы</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Нечётные страницы</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Файл на этом компьютере</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Печать в файл…</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Печать в файл (PDF)</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Записать файл PDF</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Слева направо, сверху вниз</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Слева направо, снизу вверх</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Справа налево, сверху вниз</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Справа налево, снизу вверх</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Сверху вниз, слева направо</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Сверху вниз, справа налево</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Снизу вверх, слева направо</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Снизу вверх, справа налево</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Свойства принтера</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Параметры задания</translation>
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
        <translation>Страница</translation>
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
        <translation>Копии</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Копий:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>По экземплярам</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>В обратном порядке</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Цветная</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>В серых тонах</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Текущая страница</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>На двух сторонах листа</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Сшивать по длинной стороне</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Сшивать по короткой стороне</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Как печатать</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Какие страницы:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Страницы с</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Что печатать</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Выделенное</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Перечислите страницы через запятую, промежутки — через дефис. Например, 3,5-7,9 — это страницы 3, 5, 6, 7 и 9.</translation>
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
        <translation>Принтер</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Название:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Свойства</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Где находится:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Вид:</translation>
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
        <translation>В конец</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>К левому краю</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>На страницу вниз</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>На страницу влево</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>На страницу вправо</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>На страницу вверх</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>К правому краю</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Прокрутить вниз</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Прокрутить сюда</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Прокрутить влево</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Прокрутить вправо</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Прокрутить вверх</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>В начало</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Прокрутить влево</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Прокрутить вправо</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Д</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>N</source>
        <translation>Н</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>L</source>
        <translation>П</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спрашивали</translation>
    </message>
    <message>
        <source>A</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>U</source>
        <translation>В</translation>
    </message>
    <message>
        <source>Did not want to answer</source>
        <translation>Не хочет отвечать</translation>
    </message>
    <message>
        <source>R</source>
        <translation>Х</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Не относится</translation>
    </message>
    <message>
        <source>X</source>
        <translation>О</translation>
    </message>
    <message>
        <source>Key {key}, or {digit}</source>
        <translation>Клавиша {key} или {digit}</translation>
    </message>
</context>
<context>
    <name>audio</name>
    <message>
        <source>Microphone level</source>
        <translation>Уровень микрофона</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>The backup to restore</source>
        <translation>Из какой копии восстановить</translation>
    </message>
    <message>
        <source>A new vault is made here from a backup. It takes the holders of the recovery key, and a new passphrase. The backup stays as it is.</source>
        <translation>Здесь из резервной копии создаётся новое хранилище. Для этого нужны те, у кого ключ восстановления, и новая парольная фраза. Сама копия не меняется.</translation>
    </message>
    <message>
        <source>Testimonies that were sealed after the backup was made come back as drafts: seal or keep them only after you asked your coordinator. Put the old computer out of use first: two vaults of one person get in each other&apos;s way.</source>
        <translation>Свидетельства, запечатанные уже после создания копии, вернутся черновиками: запечатывайте или оставляйте их только после того, как спросите координатора. Сначала перестаньте пользоваться старым компьютером: два хранилища одного человека мешают друг другу.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>Where the backups are…</source>
        <translation>Где лежат копии…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Where the backups are</source>
        <translation>Где лежат копии</translation>
    </message>
    <message>
        <source>The recovery key that opens them</source>
        <translation>Ключ восстановления, который их открывает</translation>
    </message>
    <message>
        <source>A stick that you keep apart from this computer.</source>
        <translation>Флешка, которую вы держите отдельно от этого компьютера.</translation>
    </message>
    <message>
        <source>The stick is not there now.</source>
        <translation>Флешки сейчас нет.</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>Резервных копий ещё нет.</translation>
    </message>
    <message>
        <source>No backup can be made yet: there is no recovery key of an organisation whose fingerprint was compared. A backup that your passphrase opens would give back what you seal later to whoever forces the passphrase out of you, so none is made. Until there is such a key, seal early: the sealed file in the outbox, written to a stick, is the copy that cannot be turned against anybody.</source>
        <translation>Сделать резервную копию пока нельзя: нет ключа восстановления организации, отпечаток которого сверен. Если бы копию открывала ваша парольная фраза, то человек, силой добившийся её от вас, получил бы и то, что вы запечатаете позже. Поэтому таких копий программа не делает. Пока такого ключа нет, запечатывайте как можно раньше: запечатанный файл из исходящих, записанный на флешку, — это копия, которую нельзя обратить ни против кого.</translation>
    </message>
    <message>
        <source>A backup holds everything in this vault. Only the holders of your organisation&apos;s recovery key can open it: you cannot, and nobody can make you.</source>
        <translation>В резервной копии — всё, что есть в этом хранилище. Открыть её могут только те, у кого ключ восстановления вашей организации: вы не можете, и никто не может вас заставить.</translation>
    </message>
    <message>
        <source>Three stay; each is opened and compared before another goes: the one before it if both are of the same day, else the oldest. While the stick is in, one is also made when you close the program or lock it.</source>
        <translation>Хранятся три копии. Каждая новая открывается и сверяется, прежде чем удаляется другая: предыдущая, если обе сделаны в один день, иначе самая старая. Пока флешка вставлена, копия делается и тогда, когда вы закрываете или блокируете программу.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Делается резервная копия</translation>
    </message>
    <message>
        <source>Choose a key</source>
        <translation>Выберите ключ</translation>
    </message>
    <message>
        <source>Where backups shall go</source>
        <translation>Куда сохранять резервные копии</translation>
    </message>
    <message>
        <source>The last backup was made {moment}.</source>
        <translation>Последняя резервная копия сделана {moment}.</translation>
    </message>
    <message>
        <source>Nowhere yet.</source>
        <translation>Пока никуда.</translation>
    </message>
    <message>
        <source>The backup was made, but the vault lacks files.</source>
        <translation>Копия сделана, но в хранилище не хватает файлов.</translation>
    </message>
    <message>
        <source>Check the vault: it names them.</source>
        <translation>Проверьте хранилище: проверка их назовёт.</translation>
    </message>
    <message>
        <source>The backup was made, opened and compared.</source>
        <translation>Резервная копия сделана, открыта и сверена.</translation>
    </message>
    <message>
        <source>Only the recovery key opens it.</source>
        <translation>Её открывает только ключ восстановления.</translation>
    </message>
    <message>
        <source>Keep the stick apart from this computer.</source>
        <translation>Держите флешку отдельно от этого компьютера.</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Куда они сохраняются</translation>
    </message>
    <message>
        <source>Files that could not be backed up: {count}.</source>
        <translation>Файлы, которые не удалось скопировать: {count}.</translation>
    </message>
    <message>
        <source>The words of all testimonies are here. What is missing is evidence, recordings or sealed files: they were damaged or missing on the stick.</source>
        <translation>Слова всех свидетельств на месте. Не хватает доказательств, записей или запечатанных файлов: на флешке они были повреждены или отсутствовали.</translation>
    </message>
    <message>
        <source>Check the vault: it names evidence and sealed files that are missing. Another backup may have them: keep the stick, and restore that one into an empty place. No backups are made of this vault yet: choose anew where they go.</source>
        <translation>Проверьте хранилище: проверка назовёт доказательства и запечатанные файлы, которых не хватает. Они могут быть в другой копии: сохраните флешку и восстановите ту копию в пустое место. Резервные копии этого хранилища пока не делаются: выберите заново, куда их записывать.</translation>
    </message>
    <message>
        <source>Backup {number}, {day}, {size}</source>
        <translation>Копия {number}, {day}, {size}</translation>
    </message>
    <message>
        <source>This vault was restored from a backup.</source>
        <translation>Это хранилище восстановлено из резервной копии.</translation>
    </message>
    <message>
        <source>Everything that the backup held is here.</source>
        <translation>Здесь есть всё, что было в копии.</translation>
    </message>
    <message>
        <source>No backups are made of it yet: choose anew where they go. Those that are on the stick stay as they are.</source>
        <translation>Его резервные копии пока не делаются: выберите заново, куда их записывать. Те, что уже есть на флешке, остаются такими, какие они есть.</translation>
    </message>
    <message>
        <source>This vault was restored from a backup. Files that could not be brought back: {count}.</source>
        <translation>Это хранилище восстановлено из резервной копии. Файлов, которые не удалось вернуть: {count}.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить из копии…</translation>
    </message>
</context>
<context>
    <name>before</name>
    <message>
        <source>Somebody beside them for support</source>
        <translation>Кто-то рядом для поддержки</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Кто говорит</translation>
    </message>
    <message>
        <source>Does the person whom it is about agree?</source>
        <translation>Согласен ли человек, о котором идёт речь?</translation>
    </message>
    <message>
        <source>A minor must agree themself, besides the guardian. One no is a no.</source>
        <translation>Несовершеннолетний должен согласиться сам, помимо опекуна. Одно «нет» — это «нет».</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Guardian, or whoever may agree for them</source>
        <translation>Опекун или тот, кто может дать согласие за человека</translation>
    </message>
    <message>
        <source>A code, never a real name.</source>
        <translation>Код, никогда не настоящее имя.</translation>
    </message>
    <message>
        <source>Why it is in their best interest</source>
        <translation>Почему это в интересах человека</translation>
    </message>
    <message>
        <source>No date is read from this. It is kept and printed in these words.</source>
        <translation>Даты из этого не понять. Это сохранится и будет напечатано этими словами.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Добавить рассказ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>An organisation, a lawyer, a journalist.</source>
        <translation>Организации, юристу, журналисту.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>When, in their words: {words}</source>
        <translation>Когда, словами человека: {words}</translation>
    </message>
    <message>
        <source>As they say it: 10.08.2020, August 2020, about 2020.</source>
        <translation>Как говорит человек: 10.08.2020, август 2020, около 2020.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Сделана запись</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Did they tell it to anybody before?</source>
        <translation>Рассказывал ли человек об этом кому-нибудь раньше?</translation>
    </message>
    <message>
        <source>Remove the account first.</source>
        <translation>Сначала уберите записанный рассказ.</translation>
    </message>
    <message>
        <source>Answers that speak against a full account: {count}</source>
        <translation>Ответы, которые говорят против полного рассказа: {count}</translation>
    </message>
    <message>
        <source>Ask the person, or yourself. Y yes, N no, U unknown, A not asked; a key answers and goes on to the next. No points are counted.</source>
        <translation>Спросите человека или себя. Д — да, Н — нет, В — неизвестно, С — не спрашивали; клавиша отвечает и переходит к следующему вопросу. Баллы не подсчитываются.</translation>
    </message>
    <message>
        <source>Why, and what was agreed against the risk</source>
        <translation>Почему так и о чём договорились против опасности</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Прежде чем начать</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Что дальше</translation>
    </message>
    <message>
        <source>There is a signed account already.</source>
        <translation>Подписанный рассказ уже есть.</translation>
    </message>
    <message>
        <source>Two of them are compared word by word in court, and each difference is held against the person.</source>
        <translation>Два рассказа в суде сравнивают слово за словом, и каждое расхождение обращают против человека.</translation>
    </message>
    <message>
        <source>Ask for a copy. Take a new one only if there is a reason for it, and say so in the note.</source>
        <translation>Попросите копию. Новый рассказ записывайте, только если для этого есть причина, и укажите её в примечании.</translation>
    </message>
    <message>
        <source>See first to what is urgent.</source>
        <translation>Сначала позаботьтесь о самом срочном.</translation>
    </message>
    <message>
        <source>A first account, ten short answers, may be enough for today. You decide, together with the person.</source>
        <translation>На сегодня может хватить первого рассказа — десяти коротких ответов. Решаете вы вместе с человеком.</translation>
    </message>
    <message>
        <source>Earlier accounts</source>
        <translation>Прежние рассказы</translation>
    </message>
    <message>
        <source>Is it right now?</source>
        <translation>Подходит ли время сейчас?</translation>
    </message>
    <message>
        <source>Their wishes</source>
        <translation>Пожелания человека</translation>
    </message>
    <message>
        <source>For whom they speak</source>
        <translation>От чьего имени человек говорит</translation>
    </message>
    <message>
        <source>Is the person safe in this place, now and on the way home?</source>
        <translation>В безопасности ли человек здесь, сейчас и по дороге домой?</translation>
    </message>
    <message>
        <source>Could somebody overhear it?</source>
        <translation>Может ли кто-то подслушать разговор?</translation>
    </message>
    <message>
        <source>Might somebody have been followed here?</source>
        <translation>Могли ли за кем-то сюда проследить?</translation>
    </message>
    <message>
        <source>Is there a phone or another device in the room?</source>
        <translation>Есть ли в комнате телефон или другое устройство?</translation>
    </message>
    <message>
        <source>Does anybody press the person to speak, or to say something?</source>
        <translation>Давит ли кто-то на человека, чтобы он говорил или сказал что-то определённое?</translation>
    </message>
    <message>
        <source>Does the person need a doctor first?</source>
        <translation>Нужен ли человеку сначала врач?</translation>
    </message>
    <message>
        <source>Is the person in acute distress?</source>
        <translation>Находится ли человек в остром потрясении?</translation>
    </message>
    <message>
        <source>Are there signs that the person might harm themself?</source>
        <translation>Есть ли признаки, что человек может причинить себе вред?</translation>
    </message>
    <message>
        <source>Is the person under the influence of alcohol, drugs or medicine?</source>
        <translation>Находится ли человек под действием алкоголя, наркотиков или лекарств?</translation>
    </message>
    <message>
        <source>Would the family be in danger if this became known?</source>
        <translation>Будет ли семья в опасности, если об этом узнают?</translation>
    </message>
    <message>
        <source>Are there proceedings against the person, or as a witness?</source>
        <translation>Идёт ли дело против человека или дело, где он свидетель?</translation>
    </message>
    <message>
        <source>Will the person go back to the country?</source>
        <translation>Собирается ли человек вернуться в страну?</translation>
    </message>
    <message>
        <source>Is there somebody for the person afterwards?</source>
        <translation>Есть ли кому быть рядом с человеком потом?</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спрашивали</translation>
    </message>
    <message>
        <source>No wish</source>
        <translation>Нет пожеланий</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>Женщина</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>Мужчина</translation>
    </message>
    <message>
        <source>Another wish</source>
        <translation>Другое пожелание</translation>
    </message>
    <message>
        <source>An adult, for themself</source>
        <translation>Взрослый человек, за себя</translation>
    </message>
    <message>
        <source>A minor</source>
        <translation>Несовершеннолетний</translation>
    </message>
    <message>
        <source>Somebody for another</source>
        <translation>Один человек за другого</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>To nobody</source>
        <translation>Нет, никому</translation>
    </message>
    <message>
        <source>To somebody</source>
        <translation>Да, кому-то</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>G</source>
        <translation>П</translation>
    </message>
    <message>
        <source>First account only</source>
        <translation>Только первый рассказ</translation>
    </message>
    <message>
        <source>F</source>
        <translation>Р</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
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
        <translation>Место</translation>
    </message>
    <message>
        <source>Was it treated?</source>
        <translation>Лечили ли это?</translation>
    </message>
    <message>
        <source>Pictures that show this mark</source>
        <translation>Фотографии этого следа</translation>
    </message>
    <message>
        <source>Remove this mark</source>
        <translation>Убрать эту отметку</translation>
    </message>
    <message>
        <source>What it looks like, in their words</source>
        <translation>Как это выглядит, словами человека</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>First noticed</source>
        <translation>Когда замечено</translation>
    </message>
    <message>
        <source>Pain then</source>
        <translation>Боль тогда</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Боль сейчас</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Лечение</translation>
    </message>
    <message>
        <source>Mark {number}: {place}</source>
        <translation>Отметка {number}: {place}</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) on the shut chart are not shown.</source>
        <translation>
            <numerusform>На закрытой схеме есть %n отметка; она не показана.</numerusform>
            <numerusform>На закрытой схеме есть %n отметки; они не показаны.</numerusform>
            <numerusform>На закрытой схеме есть %n отметок; они не показаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Pain then / now</source>
        <translation>Боль тогда / сейчас</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>No marks yet.</source>
        <translation>Отметок пока нет.</translation>
    </message>
    <message>
        <source>Place of a new mark</source>
        <translation>Место новой отметки</translation>
    </message>
    <message>
        <source>Add a mark here</source>
        <translation>Поставить отметку здесь</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>August 2020, 10.08.2020?</source>
        <translation>август 2020, 10.08.2020?</translation>
    </message>
    <message>
        <source>No date is read from this, and it is not kept. Describe it above.</source>
        <translation>Дата здесь не распознана и не сохраняется. Опишите это выше.</translation>
    </message>
    <message>
        <source>No pictures were added to this testimony yet.</source>
        <translation>К этому свидетельству пока не добавлены фотографии.</translation>
    </message>
    <message>
        <source>First noticed: {date}</source>
        <translation>Когда замечено: {date}</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>Pain then: {then}. Pain now: {now}.</source>
        <translation>Боль тогда: {then}. Боль сейчас: {now}.</translation>
    </message>
    <message>
        <source>Chart: {view}</source>
        <translation>Схема: {view}</translation>
    </message>
    <message>
        <source>No marks on this chart.</source>
        <translation>На этой схеме отметок нет.</translation>
    </message>
    <message>
        <source>Marks on the body</source>
        <translation>Следы на теле</translation>
    </message>
    <message>
        <source>It was treated.</source>
        <translation>Лечили.</translation>
    </message>
    <message>
        <source>It was not treated.</source>
        <translation>Не лечили.</translation>
    </message>
    <message>
        <source>Turn to consent</source>
        <translation>Перейти к согласию</translation>
    </message>
    <message>
        <source>The intimate chart is shut.</source>
        <translation>Интимная схема закрыта.</translation>
    </message>
    <message>
        <source>It opens when the person has agreed to speak about intimate matters. Ask only if it is right now, and let them choose who asks.</source>
        <translation>Она откроется, когда человек согласится говорить об интимном. Спрашивайте, только если сейчас это уместно, и пусть человек сам выберет, кто будет спрашивать.</translation>
    </message>
    <message>
        <source>Click or Enter sets a mark, arrows move it, Shift moves further. Page Down: the next one. Insert: the cross. Delete removes, Ctrl+Z takes back.</source>
        <translation>Щелчок или Enter ставит отметку, стрелки двигают её, с Shift — дальше. Page Down: следующая. Insert: крестик. Delete убирает, Ctrl+Z отменяет.</translation>
    </message>
    <message>
        <source>Let the person point and describe; write their words. Left and right are theirs. The list beside the figure holds the same marks, for those who do not use it.</source>
        <translation>Пусть человек покажет и опишет; запишите его словами. Лево и право — со стороны человека. В списке рядом с рисунком те же отметки — для тех, кто рисунком не пользуется.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Тело</translation>
    </message>
    <message>
        <source>The cross is chosen. Enter sets a mark.</source>
        <translation>Выбран крестик. Enter ставит отметку.</translation>
    </message>
    <message>
        <source>No mark can be set here now.</source>
        <translation>Сейчас здесь нельзя поставить отметку.</translation>
    </message>
    <message>
        <source>The person has not agreed to marks on a body map.</source>
        <translation>Согласия на отметки на рисунке тела нет.</translation>
    </message>
    <message>
        <source>Without a yes nothing is marked, sealed or printed.</source>
        <translation>Без ответа «да» ничего не отмечается, не запечатывается и не печатается.</translation>
    </message>
    <message>
        <source>Ask for it under Consent.</source>
        <translation>Спросите об этом на странице «Согласие».</translation>
    </message>
    <message>
        <source>How well a mark fits what is told is not judged here. Only a clinician may say that, in a signed opinion. That no mark is left proves nothing.</source>
        <translation>Насколько отметка согласуется с рассказанным, здесь не оценивается. Это может сказать только врач или психолог в подписанном заключении. Отсутствие следов ничего не доказывает.</translation>
    </message>
    <message>
        <source>Place not named</source>
        <translation>Место не названо</translation>
    </message>
    <message>
        <source>0, no pain</source>
        <translation>0, боли нет</translation>
    </message>
    <message>
        <source>10, the worst there is</source>
        <translation>10, сильнее не бывает</translation>
    </message>
    <message>
        <source>not described yet</source>
        <translation>ещё не описано</translation>
    </message>
    <message>
        <source>{place} ({chart})</source>
        <translation>{place} ({chart})</translation>
    </message>
    <message>
        <source>Mark {number}, {place}: {description}</source>
        <translation>Отметка {number}, {place}: {description}</translation>
    </message>
</context>
<context>
    <name>border</name>
    <message>
        <source>Counted on {moment}, by the clock of the computer.</source>
        <translation>Сосчитано {moment} по часам компьютера.</translation>
    </message>
    <message>
        <source>Sealed to: {names}</source>
        <translation>Запечатано для: {names}</translation>
    </message>
    <message>
        <source>SHA-256 of its sealed file: {digest}</source>
        <translation>SHA-256 запечатанного файла: {digest}</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Что осталось</translation>
    </message>
    <message>
        <source>Save as a text…</source>
        <translation>Сохранить как текст…</translation>
    </message>
    <message>
        <source>Erase the whole vault…</source>
        <translation>Стереть всё хранилище…</translation>
    </message>
    <message>
        <source>And {count} more. The text has them all.</source>
        <translation>И ещё {count}. В тексте есть все.</translation>
    </message>
    <message>
        <source>Where to write the text</source>
        <translation>Куда записать текст</translation>
    </message>
    <message>
        <source>The text was written and read back.</source>
        <translation>Текст записан и сверен.</translation>
    </message>
    <message>
        <source>It is not encrypted: it names codes and recipients. Do not carry it over the border.</source>
        <translation>Он не зашифрован: в нём названы коды и получатели. Не везите его через границу.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>It is {path}.</source>
        <translation>Вот он: {path}.</translation>
    </message>
    <message>
        <source>Hold to destroy it</source>
        <translation>Удерживайте, чтобы уничтожить</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Запечатать</translation>
    </message>
    <message>
        <source>Close it as it is</source>
        <translation>Завершить как есть</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить работу</translation>
    </message>
    <message>
        <source>Four steps, each of which you decide. After them this device can open nothing of what you took down or received. Your key, the list, contacts and receipts remain.</source>
        <translation>Четыре шага, и каждый решаете вы. После них на этом устройстве нельзя будет открыть ничего из того, что вы записали или получили. Останутся ваш ключ, список, контакты и подтверждения получения.</translation>
    </message>
    <message>
        <source>A backup was made on a stick. It is not touched: leave the stick with somebody you trust. It opens with your organisation&apos;s recovery key alone.</source>
        <translation>На флешке есть резервная копия. Её мы не трогаем: оставьте флешку человеку, которому доверяете. Копию открывает только ключ восстановления вашей организации.</translation>
    </message>
    <message>
        <source>First decide everything in step 1.</source>
        <translation>Сначала решите всё в шаге 1.</translation>
    </message>
    <message>
        <source>Sealed files written, read back and deleted here: {n}</source>
        <translation>Запечатанные файлы записаны, сверены и удалены здесь: {n}</translation>
    </message>
    <message>
        <source>Decide what is not sealed</source>
        <translation>Решите, что делать с незапечатанным</translation>
    </message>
    <message>
        <source>Each is sealed to those who may open it, or destroyed for ever. What is destroyed nobody can bring back.</source>
        <translation>Каждое свидетельство либо запечатывается для тех, кому можно его открыть, либо уничтожается навсегда. Уничтоженное не вернёт никто.</translation>
    </message>
    <message>
        <source>Sealed files that wait for their receipts</source>
        <translation>Запечатанные файлы, которые ждут подтверждений</translation>
    </message>
    <message>
        <source>You cannot open them, and neither can who takes this device. They may be the only copies: leave them in the outbox, or move them to a stick that goes another way. Each is read back from the stick before it is deleted here.</source>
        <translation>Вы не можете их открыть, и тот, кто отберёт это устройство, тоже не сможет. Возможно, это единственные копии: оставьте их в исходящих или перенесите на флешку, которая поедет другим путём. Прежде чем удалить файл здесь, программа прочитает его с флешки и сверит.</translation>
    </message>
    <message>
        <source>Destroy what can still be read</source>
        <translation>Уничтожьте то, что ещё можно прочитать</translation>
    </message>
    <message>
        <source>What came from others cannot be taken in again into this vault afterwards. Your note for yourself and the count of your hours go with it. Your receipts stay: they show that sealed files arrived.</source>
        <translation>То, что пришло от других, потом нельзя будет снова принять в это хранилище. Вместе с этим исчезнут ваша заметка для себя и подсчёт ваших часов. Ваши подтверждения останутся: они показывают, что запечатанные файлы дошли.</translation>
    </message>
    <message>
        <source>If even the list is a danger</source>
        <translation>Если опасен даже список</translation>
    </message>
    <message>
        <source>Erasing the vault destroys your key, the list, and sealed files in the outbox. Move those first.</source>
        <translation>Если стереть хранилище, уничтожатся ваш ключ, список и запечатанные файлы в исходящих. Сначала перенесите их.</translation>
    </message>
    <message>
        <source>In the end the vault is read once more, and what is left is counted. Only count does that without destroying anything.</source>
        <translation>В конце хранилище читается ещё раз, и считается то, что осталось. «Только сосчитать» делает это, ничего не уничтожая.</translation>
    </message>
    <message>
        <source>Before a border</source>
        <translation>Перед границей</translation>
    </message>
    <message>
        <source>Move them to a stick…</source>
        <translation>Перенести на флешку…</translation>
    </message>
    <message>
        <source>Hold to destroy what can be read</source>
        <translation>Удерживайте, чтобы уничтожить всё читаемое</translation>
    </message>
    <message>
        <source>Only count</source>
        <translation>Только сосчитать</translation>
    </message>
    <message>
        <source>Nothing is undecided.</source>
        <translation>Всё решено.</translation>
    </message>
    <message>
        <source>No sealed file waits here.</source>
        <translation>Ни один запечатанный файл здесь не ждёт.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Идёт работа</translation>
    </message>
    <message>
        <source>A folder on a stick</source>
        <translation>Папка на флешке</translation>
    </message>
    <message>
        <source>Sealed. The sealed file lies in the outbox, whole.</source>
        <translation>Запечатано. Запечатанный файл лежит в исходящих, он цел.</translation>
    </message>
    <message>
        <source>Sealed. The sealed file was copied, read back, and deleted here.</source>
        <translation>Запечатано. Запечатанный файл скопирован, сверен и удалён здесь.</translation>
    </message>
    <message>
        <source>Sealed. A receipt came, and the sealed file was deleted here.</source>
        <translation>Запечатано. Подтверждение получения пришло, запечатанный файл удалён здесь.</translation>
    </message>
    <message>
        <source>Sealed. The sealed file that was noted is not here, or was changed.</source>
        <translation>Запечатано. Того запечатанного файла, который записан в хранилище, здесь нет, или он изменён.</translation>
    </message>
    <message>
        <source>Destroyed here. Only the line in the list is left.</source>
        <translation>Уничтожено здесь. Осталась только строка в списке.</translation>
    </message>
    <message>
        <source>Still here, and can be read.</source>
        <translation>Всё ещё здесь, и это можно прочитать.</translation>
    </message>
    <message>
        <source>Copies kept after sealing: {kept}. Testimonies from others: {received}. Letters and drafts of letters: {letters}.</source>
        <translation>Копии, оставленные после запечатывания: {kept}. Свидетельства от других: {received}. Письма и черновики писем: {letters}.</translation>
    </message>
    <message>
        <source>For {names}. A copy was written on {day}.</source>
        <translation>Для: {names}. Копия записана {day}.</translation>
    </message>
    <message>
        <source>Something that can be read is still in the vault.</source>
        <translation>В хранилище ещё есть то, что можно прочитать.</translation>
    </message>
    <message>
        <source>The numbers below say how much.</source>
        <translation>Числа ниже показывают, сколько.</translation>
    </message>
    <message>
        <source>Go back and do it again, or erase the vault.</source>
        <translation>Вернитесь и повторите или сотрите хранилище.</translation>
    </message>
    <message>
        <source>This says nothing about copies elsewhere: a disk may keep old blocks for a time, and copies of the disk made before can be opened with the passphrase.</source>
        <translation>О копиях в других местах это ничего не говорит: на диске какое-то время могут оставаться старые блоки, а копии диска, снятые раньше, открываются парольной фразой.</translation>
    </message>
    <message>
        <source>Backups on a stick were not touched. They open with your organisation&apos;s recovery key alone.</source>
        <translation>Резервные копии на флешке не тронуты. Их открывает только ключ восстановления вашей организации.</translation>
    </message>
    <message>
        <source>The list shows that there were testimonies, when, in which language, how long, and for whom they were sealed. To take that away too, erase the vault.</source>
        <translation>Список показывает, что свидетельства были, когда, на каком языке, какой длины и для кого они запечатаны. Чтобы не осталось и этого, сотрите хранилище.</translation>
    </message>
    <message>
        <source>Begun on {day}</source>
        <translation>Начато {day}</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>Не хватает: {what}</translation>
    </message>
    <message>
        <source>For {names}. No copy was written yet.</source>
        <translation>Для: {names}. Копия ещё не записана.</translation>
    </message>
    <message>
        <source>Nothing that can be read was found in the vault.</source>
        <translation>В хранилище не найдено ничего, что можно прочитать.</translation>
    </message>
    <message>
        <source>It was counted by reading the vault once more. Your key, the list, your contacts and receipts are still here.</source>
        <translation>Это сосчитано: хранилище прочитано ещё раз. Ваш ключ, список, контакты и подтверждения по-прежнему здесь.</translation>
    </message>
    <message>
        <source>Rows with words or facts of evidence: {count}.</source>
        <translation>Строки со словами или сведениями о доказательствах: {count}.</translation>
    </message>
    <message>
        <source>Words in the index of the search: {count}.</source>
        <translation>Слова в указателе поиска: {count}.</translation>
    </message>
    <message>
        <source>Files of evidence and recordings: {count}.</source>
        <translation>Файлы доказательств и записи: {count}.</translation>
    </message>
    <message>
        <source>Keys of testimonies and letters: {count}.</source>
        <translation>Ключи свидетельств и писем: {count}.</translation>
    </message>
    <message>
        <source>Contacts, with their names: {count}.</source>
        <translation>Контакты с именами: {count}.</translation>
    </message>
</context>
<context>
    <name>casefile</name>
    <message>
        <source>Kept bit for bit, not shown here: this program does not open such files.</source>
        <translation>Хранится до последнего бита, но здесь не показывается: эта программа не открывает такие файлы.</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Показать изображение</translation>
    </message>
    <message>
        <source>Show the sketch</source>
        <translation>Показать схему</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>No evidence was added.</source>
        <translation>Доказательств не добавлено.</translation>
    </message>
    <message>
        <source>Cover it again</source>
        <translation>Снова закрыть</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <translation>Изображение: {name}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, shown smaller</source>
        <translation>{width} × {height} точек, показано меньше</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message>
        <source>Certified by {code} on {moment}.</source>
        <translation>Заверено переводчиком с кодом {code}: {moment}.</translation>
    </message>
    <message>
        <source>Translation into: {language}</source>
        <translation>Перевод на язык: {language}</translation>
    </message>
    <message>
        <source>No translator has certified it.</source>
        <translation>Ни один переводчик его не заверил.</translation>
    </message>
    <message>
        <source>The account and its translation, side by side</source>
        <translation>Рассказ и перевод рядом</translation>
    </message>
    <message>
        <source>Show it beside the account</source>
        <translation>Показать рядом с рассказом</translation>
    </message>
    <message>
        <source>Fold the translation away</source>
        <translation>Свернуть перевод</translation>
    </message>
    <message>
        <source>Some terms are of packs that are not here in this version: {packs}. They are called as the testimony itself calls them; where it does not, their code stands.</source>
        <translation>Некоторые термины — из пакетов, которых здесь нет в этой версии: {packs}. Они названы так, как их называет само свидетельство; где оно не называет, стоит код.</translation>
    </message>
    <message>
        <source>As the interviewer marked it on the words. Enter or a click leads to the words.</source>
        <translation>Так, как интервьюер отметил это на словах. Enter или щелчок ведёт к этим словам.</translation>
    </message>
    <message>
        <source>Show the coded facts: {count}</source>
        <translation>Показать отмеченные факты: {count}</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>How it came up</source>
        <translation>Как об этом зашла речь</translation>
    </message>
    <message>
        <source>Coded facts</source>
        <translation>Отмеченные факты</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Отмечено</translation>
    </message>
    <message>
        <source>Training and experience of {code}: {words}</source>
        <translation>Образование и опыт {code}: {words}</translation>
    </message>
    <message>
        <source>Stopped {moment}: {words}</source>
        <translation>Остановлено {moment}: {words}</translation>
    </message>
    <message>
        <source>Weighed before it: {words}</source>
        <translation>Взвешено заранее: {words}</translation>
    </message>
    <message>
        <source>Stopped {moment}</source>
        <translation>Остановлено {moment}</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>A key that is no contact any more</source>
        <translation>Ключ, которого больше нет среди контактов</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Кем подписано</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Беседа</translation>
    </message>
    <message>
        <source>Explained by: {code}.</source>
        <translation>Кто объяснял (код): {code}.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n event(s)</source>
        <translation>
            <numerusform>Показать %n событие</numerusform>
            <numerusform>Показать все %n события</numerusform>
            <numerusform>Показать все %n событий</numerusform>
        </translation>
    </message>
    <message>
        <source>Forwarded: its signer addressed it to others, not to you.</source>
        <translation>Переслано: подписавший адресовал это другим, не вам.</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Присутствующие</translation>
    </message>
    <message>
        <source>Read-back</source>
        <translation>Сверка текста</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Хранение и передача</translation>
    </message>
    <message>
        <source>Sealed on {moment}, as the signer says; not checked.</source>
        <translation>Запечатано {moment} — так указывает подписавший; это не проверено.</translation>
    </message>
    <message>
        <source>Imported here on {day}.</source>
        <translation>Принято здесь {day}.</translation>
    </message>
    <message>
        <source>Begun {moment}</source>
        <translation>Начало: {moment}</translation>
    </message>
    <message>
        <source>Spoken: {language}</source>
        <translation>Язык беседы: {language}</translation>
    </message>
    <message>
        <source>Written: {language}</source>
        <translation>Язык текста: {language}</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>Место: {place}</translation>
    </message>
    <message>
        <source>Closed {moment}</source>
        <translation>Завершение: {moment}</translation>
    </message>
    <message>
        <source>May be shared with: {list}.</source>
        <translation>Кому можно передавать показания: {list}.</translation>
    </message>
    <message>
        <source>Must not be shared with: {list}.</source>
        <translation>Кому нельзя передавать показания: {list}.</translation>
    </message>
    <message>
        <source>They said no to: {list}.</source>
        <translation>Ответ «нет»: {list}.</translation>
    </message>
    <message>
        <source>To be decided later: {list}.</source>
        <translation>Решение позже: {list}.</translation>
    </message>
    <message>
        <source>No recording is tied to paragraph {number}.</source>
        <translation>К пункту {number} не привязана ни одна запись.</translation>
    </message>
    <message>
        <source>Play paragraph {number} from {at}</source>
        <translation>Воспроизвести пункт {number} с {at}</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункта</numerusform>
            <numerusform>%n пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>The account stands here as it was confirmed, with the same paragraph numbers as in the statement. It cannot be changed.</source>
        <translation>Рассказ стоит здесь таким, каким его подтвердил человек, с теми же номерами пунктов, что и в показаниях. Изменить его нельзя.</translation>
    </message>
    <message>
        <source>Pictures are covered until you ask to see one, and nothing plays by itself. Leaving the page covers them again.</source>
        <translation>Изображения закрыты, пока вы сами не попросите показать, и ничего не воспроизводится само. Когда вы уходите со страницы, они закрываются снова.</translation>
    </message>
    <message>
        <source>Evidence is decrypted in memory only. Nothing of it is written to the disk.</source>
        <translation>Доказательства расшифровываются только в памяти. На диск из них ничего не пишется.</translation>
    </message>
    <message>
        <source>Received, verified to the last byte</source>
        <translation>Получено, проверено до последнего байта</translation>
    </message>
    <message>
        <source>Sealed; this is the copy kept here</source>
        <translation>Запечатано; это копия, оставленная здесь</translation>
    </message>
    <message>
        <source>Closed, not sealed yet</source>
        <translation>Завершено, ещё не запечатано</translation>
    </message>
    <message>
        <source>Still being taken</source>
        <translation>Ещё записывается</translation>
    </message>
    <message>
        <source>Hand them over to a custodian</source>
        <translation>Передать хранителю</translation>
    </message>
    <message>
        <source>Who the deponent is</source>
        <translation>Кто свидетель</translation>
    </message>
    <message>
        <source>The account knows the deponent by the case code only. The particulars are sealed to: {names}. You cannot open them with your own key.</source>
        <translation>В рассказе свидетель обозначен только кодом дела. Личные данные запечатаны для: {names}. Своим ключом вы их открыть не можете.</translation>
    </message>
    <message>
        <source>Who is who, as added on {day}</source>
        <translation>Кто есть кто, добавлено {day}</translation>
    </message>
    <message>
        <source>The particulars are sealed to you and to: {names}.</source>
        <translation>Личные данные запечатаны для вас и для: {names}.</translation>
    </message>
    <message>
        <source>The particulars are sealed to you alone.</source>
        <translation>Личные данные запечатаны только для вас.</translation>
    </message>
    <message>
        <source>legal help</source>
        <translation>юридическая помощь</translation>
    </message>
    <message>
        <source>investigation</source>
        <translation>расследование</translation>
    </message>
    <message>
        <source>court proceedings</source>
        <translation>судебное разбирательство</translation>
    </message>
    <message>
        <source>human rights work</source>
        <translation>правозащитная работа</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>публикация</translation>
    </message>
    <message>
        <source>research</source>
        <translation>исследования</translation>
    </message>
    <message>
        <source>remembrance</source>
        <translation>память</translation>
    </message>
    <message>
        <source>{recipient}, by full name: {list}.</source>
        <translation>{recipient}, с полным именем: {list}.</translation>
    </message>
    <message>
        <source>{recipient}, by code: {list}.</source>
        <translation>{recipient}, под кодом: {list}.</translation>
    </message>
    <message>
        <source>{recipient}, without name or code: {list}.</source>
        <translation>{recipient}, без имени и кода: {list}.</translation>
    </message>
    <message>
        <source>It may be kept until {day}, and no longer.</source>
        <translation>Хранить можно до {day}, не дольше.</translation>
    </message>
    <message>
        <source>This device can no longer open it.</source>
        <translation>Это устройство больше не может его открыть.</translation>
    </message>
    <message>
        <source>It was sealed, and its key on this device was destroyed. Only the recipients can open the sealed file.</source>
        <translation>Свидетельство запечатано, его ключ на этом устройстве уничтожен. Открыть запечатанный файл могут только получатели.</translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation>Запечатано</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>Кто может открыть</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Подтверждение получения</translation>
    </message>
    <message>
        <source>Not yet. The sealed file waits in the outbox until it comes.</source>
        <translation>Пока нет. Запечатанный файл ждёт в исходящих, пока оно не придёт.</translation>
    </message>
    <message>
        <source>Came on {day}: it arrived.</source>
        <translation>Пришло {day}: файл дошёл.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Position in {name}</source>
        <translation>Место в записи {name}</translation>
    </message>
    <message>
        <source>Make a redacted copy</source>
        <translation>Сделать копию с изъятиями</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation>Свидетельство</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Рассказ</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Показания</translation>
    </message>
    <message>
        <source>Show it in the outbox</source>
        <translation>Показать в исходящих</translation>
    </message>
    <message>
        <source>Time-stamps</source>
        <translation>Отметки времени</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>[Withdrawn by the deponent on {day}]</source>
        <translation>[Отозвано свидетелем {day}]</translation>
    </message>
    <message>
        <source>Testimony {code}</source>
        <translation>Свидетельство {code}</translation>
    </message>
    <message>
        <source>If they die or cannot be found, what they agreed to stays as it is.</source>
        <translation>Если человек умрёт или его не найдут, его согласие остаётся таким, как есть.</translation>
    </message>
    <message>
        <source>If they die or cannot be found, ask their contact person before anything else is done with it.</source>
        <translation>Если человек умрёт или его не найдут, сначала спросите его контактное лицо, а потом делайте с этим что-либо ещё.</translation>
    </message>
    <message>
        <source>If they die or cannot be found, it may be used more widely. The program does not open it wider by itself.</source>
        <translation>Если человек умрёт или его не найдут, свидетельство можно использовать шире. Сама программа шире его не открывает.</translation>
    </message>
    <message>
        <source>If they die or cannot be found, it is closed: then neither use it nor pass it on.</source>
        <translation>Если человек умрёт или его не найдут, свидетельство закрывается: тогда не используйте его и не передавайте.</translation>
    </message>
    <message>
        <source>They have not decided what becomes of it if they die.</source>
        <translation>Человек не решил, что с этим будет, если он умрёт.</translation>
    </message>
    <message>
        <source>By which way: {words}</source>
        <translation>Каким путём: {words}</translation>
    </message>
    <message>
        <source>What may be said to others: {words}</source>
        <translation>Что можно сказать другим: {words}</translation>
    </message>
    <message>
        <source>Never: {words}</source>
        <translation>Никогда: {words}</translation>
    </message>
    <message>
        <source>If not to be reached, ask: {words}</source>
        <translation>Если не удаётся связаться, спросить: {words}</translation>
    </message>
    <message>
        <source>It may be kept until {day}. After that it is neither printed nor passed on here; destroy it then.</source>
        <translation>Свидетельство можно хранить до {day}. После этого оно здесь не печатается и не передаётся; тогда уничтожьте его.</translation>
    </message>
    <message>
        <source>To be heeded</source>
        <translation>Об этом нужно помнить</translation>
    </message>
    <message>
        <source>In their own words: {words}</source>
        <translation>Своими словами: {words}</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>Заданные вопросы</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n question(s)</source>
        <translation>
            <numerusform>Показать все вопросы (%n)</numerusform>
            <numerusform>Показать все вопросы (%n)</numerusform>
            <numerusform>Показать все вопросы (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Leading questions: {count}</source>
        <translation>Наводящих вопросов: {count}</translation>
    </message>
    <message>
        <source>An adult, for themself</source>
        <translation>Взрослый человек, за себя</translation>
    </message>
    <message>
        <source>A minor</source>
        <translation>Несовершеннолетний</translation>
    </message>
    <message>
        <source>Somebody for another</source>
        <translation>Один человек за другого</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>later</source>
        <translation>позже</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не спрашивали</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>an open question</source>
        <translation>открытый вопрос</translation>
    </message>
    <message>
        <source>a closed question</source>
        <translation>закрытый вопрос</translation>
    </message>
    <message>
        <source>a leading question</source>
        <translation>наводящий вопрос</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Медицинская помощь</translation>
    </message>
    <message>
        <source>Psychological</source>
        <translation>Психологическая помощь</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Юридическая помощь</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Жильё</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Присмотр за детьми</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>Food and rest</source>
        <translation>Еда и отдых</translation>
    </message>
    <message>
        <source>Other need</source>
        <translation>Другая потребность</translation>
    </message>
    <message>
        <source>{need}. Referred to: {whom}</source>
        <translation>{need}. К кому направлен человек: {whom}</translation>
    </message>
    <message>
        <source>Break {moment} – {time}</source>
        <translation>Перерыв {moment} – {time}</translation>
    </message>
    <message>
        <source>To nobody.</source>
        <translation>Никому.</translation>
    </message>
    <message>
        <source>Guardian, or whoever may agree for them: {code}</source>
        <translation>Опекун или тот, кто может дать согласие за человека: {code}</translation>
    </message>
    <message>
        <source>Why it is in their best interest: {code}</source>
        <translation>Почему это в интересах человека: {code}</translation>
    </message>
    <message>
        <source>{whom}, {day}. Recorded: {recorded}. Signed: {signed}.</source>
        <translation>{whom}, {day}. Сделана запись: {recorded}. Подписано: {signed}.</translation>
    </message>
    <message>
        <source>They agree themself: {answer}</source>
        <translation>Согласен ли сам человек: {answer}</translation>
    </message>
    <message>
        <source>Training and experience of {code}, not certified: {words}</source>
        <translation>Образование и опыт {code}, не заверено: {words}</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Примечание: {words}</translation>
    </message>
    <message>
        <source>{whom}. Recorded: {recorded}. Signed: {signed}.</source>
        <translation>{whom}. Сделана запись: {recorded}. Подписано: {signed}.</translation>
    </message>
    <message>
        <source>After paragraph {number}, {manner}</source>
        <translation>После пункта {number}, {manner}</translation>
    </message>
    <message>
        <source>Before paragraph 1, {manner}</source>
        <translation>Перед пунктом 1, {manner}</translation>
    </message>
    <message>
        <source>Break from {moment}</source>
        <translation>Перерыв с {moment}</translation>
    </message>
    <message>
        <source>They told it before</source>
        <translation>Кому рассказывали раньше</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Что нужно человеку</translation>
    </message>
    <message>
        <source>Are they safe now?</source>
        <translation>В безопасности ли человек сейчас?</translation>
    </message>
    <message>
        <source>How to reach them safely</source>
        <translation>Как безопасно связаться с человеком</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Кто это сделал</translation>
    </message>
    <message>
        <source>Injuries and pain</source>
        <translation>Травмы и боль</translation>
    </message>
    <message>
        <source>What could be lost soon</source>
        <translation>Что может скоро пропасть</translation>
    </message>
    <message>
        <source>What they need now</source>
        <translation>Что нужно сейчас</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Что будет дальше</translation>
    </message>
    <message numerus="yes">
        <source>First account, %n answer(s) of ten</source>
        <translation>
            <numerusform>Первый рассказ: %n ответ из десяти</numerusform>
            <numerusform>Первый рассказ: %n ответа из десяти</numerusform>
            <numerusform>Первый рассказ: %n ответов из десяти</numerusform>
        </translation>
    </message>
    <message>
        <source>First account</source>
        <translation>Первый рассказ</translation>
    </message>
    <message>
        <source>Given to: {recipient}, for: {list}. They may use it for nothing else. For others it is printed and passed on only as far as the person agreed.</source>
        <translation>Кому передано: {recipient}. Для чего: {list}. Эти получатели не могут использовать свидетельство ни для чего другого. Для других его можно печатать и передавать только в той мере, в какой человек дал на это согласие.</translation>
    </message>
    <message>
        <source>Their conditions: {words}</source>
        <translation>Условия человека: {words}</translation>
    </message>
    <message>
        <source>How they may be reached again:</source>
        <translation>Как с человеком можно связаться снова:</translation>
    </message>
    <message>
        <source>The deponent took back a part of their consent.</source>
        <translation>Согласие отозвано частично.</translation>
    </message>
    <message>
        <source>When they said so: {list}.</source>
        <translation>Когда об этом сказано: {list}.</translation>
    </message>
    <message>
        <source>The deponent took back all of their consent.</source>
        <translation>Согласие отозвано полностью.</translation>
    </message>
    <message>
        <source>It may no longer be shared with: {list}.</source>
        <translation>Кому больше нельзя передавать показания: {list}.</translation>
    </message>
    <message>
        <source>They no longer agree to: {list}.</source>
        <translation>Согласия больше нет: {list}.</translation>
    </message>
    <message>
        <source>Their words were destroyed here.</source>
        <translation>Слова здесь уничтожены.</translation>
    </message>
    <message>
        <source>The words are still in this vault: somebody may have been forced to take them back. Ask the deponent, where they are free to answer. If it is their wish, destroy the words here.</source>
        <translation>Слова всё ещё в этом хранилище: возможно, человека заставили их отозвать. Спросите свидетеля там, где можно отвечать свободно. Если таково его желание, уничтожьте слова здесь.</translation>
    </message>
    <message>
        <source>Hold to destroy these words</source>
        <translation>Удерживайте, чтобы уничтожить эти слова</translation>
    </message>
    <message>
        <source>It may no longer be printed or saved.</source>
        <translation>Печатать и сохранять это больше нельзя.</translation>
    </message>
    <message>
        <source>It may be shared with nobody.</source>
        <translation>Передавать это нельзя никому.</translation>
    </message>
    <message>
        <source>Closed paragraphs, neither shown, printed nor passed on: {numbers}.</source>
        <translation>Закрытые пункты — не показываются, не печатаются и не передаются: {numbers}.</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>белорусский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>украинский</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>польский</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>литовский</translation>
    </message>
    <message>
        <source>Person who testifies</source>
        <translation>Свидетель</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Support person</source>
        <translation>Сопровождающее лицо</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Юрист</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Другое лицо</translation>
    </message>
    <message>
        <source>purpose understood</source>
        <translation>цель объяснена и понятна</translation>
    </message>
    <message>
        <source>of their own free will</source>
        <translation>участие добровольное</translation>
    </message>
    <message>
        <source>limits of secrecy understood</source>
        <translation>пределы конфиденциальности объяснены</translation>
    </message>
    <message>
        <source>keep the testimony</source>
        <translation>хранение показаний</translation>
    </message>
    <message>
        <source>record the voice</source>
        <translation>запись голоса</translation>
    </message>
    <message>
        <source>take pictures</source>
        <translation>фотографии и видео</translation>
    </message>
    <message>
        <source>quote parts of it</source>
        <translation>использование отрывков</translation>
    </message>
    <message>
        <source>a copy on the interviewer&apos;s device</source>
        <translation>копия на устройстве интервьюера</translation>
    </message>
    <message>
        <source>a copy for themselves</source>
        <translation>копия для свидетеля</translation>
    </message>
    <message>
        <source>be asked again</source>
        <translation>повторный контакт</translation>
    </message>
    <message>
        <source>legal team</source>
        <translation>юристы организации</translation>
    </message>
    <message>
        <source>national prosecutors</source>
        <translation>национальные органы прокуратуры</translation>
    </message>
    <message>
        <source>International Criminal Court</source>
        <translation>Международный уголовный суд</translation>
    </message>
    <message>
        <source>UN investigations</source>
        <translation>следственные механизмы ООН</translation>
    </message>
    <message>
        <source>UN treaty bodies</source>
        <translation>договорные органы ООН</translation>
    </message>
    <message>
        <source>a future tribunal</source>
        <translation>будущий суд или трибунал</translation>
    </message>
    <message>
        <source>other organisations</source>
        <translation>другие правозащитные организации</translation>
    </message>
    <message>
        <source>researchers</source>
        <translation>исследователи</translation>
    </message>
    <message>
        <source>media</source>
        <translation>журналисты и СМИ</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>архив</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>начато</translation>
    </message>
    <message>
        <source>consent recorded</source>
        <translation>согласие записано</translation>
    </message>
    <message>
        <source>file added</source>
        <translation>файл добавлен</translation>
    </message>
    <message>
        <source>voice recorded</source>
        <translation>голос записан</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>assessment noted</source>
        <translation>оценка записана</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>снова открыто для изменений</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>запечатано</translation>
    </message>
    <message>
        <source>key destroyed</source>
        <translation>ключ уничтожен</translation>
    </message>
    <message>
        <source>copy kept</source>
        <translation>копия оставлена</translation>
    </message>
    <message>
        <source>copy written to hand over</source>
        <translation>копия записана для передачи</translation>
    </message>
    <message>
        <source>receipt came</source>
        <translation>пришло подтверждение получения</translation>
    </message>
    <message>
        <source>imported here</source>
        <translation>принято здесь</translation>
    </message>
    <message>
        <source>statement saved or printed</source>
        <translation>показания сохранены или напечатаны</translation>
    </message>
    <message>
        <source>time-stamp taken in</source>
        <translation>принята отметка времени</translation>
    </message>
    <message>
        <source>particulars opened</source>
        <translation>личные данные открыты</translation>
    </message>
    <message>
        <source>letter about it sealed</source>
        <translation>письмо об этом запечатано</translation>
    </message>
    <message>
        <source>letter about it came</source>
        <translation>письмо об этом пришло</translation>
    </message>
    <message>
        <source>redacted copy made</source>
        <translation>сделана копия с изъятиями</translation>
    </message>
    <message>
        <source>withdrawn words destroyed</source>
        <translation>отозванные слова уничтожены</translation>
    </message>
    <message>
        <source>words destroyed without sealing</source>
        <translation>слова уничтожены без запечатывания</translation>
    </message>
    <message>
        <source>sealed file let go without every receipt</source>
        <translation>запечатанный файл удалён, хотя ответили не все получатели</translation>
    </message>
    <message>
        <source>words of a letter destroyed</source>
        <translation>слова письма уничтожены</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Фотография</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>Аудиофайл</translation>
    </message>
    <message>
        <source>Recording of the interview</source>
        <translation>Аудиозапись беседы</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
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
        <translation>Изображение слишком большое, чтобы показать его здесь. Оно хранится до последнего бита.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown. It is kept bit for bit.</source>
        <translation>Изображение повреждено, показать его нельзя. Оно хранится до последнего бита.</translation>
    </message>
    <message>
        <source>Opening this picture took too long or was not safe, so it was stopped. It is kept bit for bit.</source>
        <translation>Изображение открывалось слишком долго или небезопасно, поэтому открытие прервано. Оно хранится до последнего бита.</translation>
    </message>
    <message>
        <source>This computer cannot open pictures and sound safely, so none are opened here. They are kept bit for bit.</source>
        <translation>Этот компьютер не может безопасно открывать изображения и звук, поэтому здесь они не открываются. Они хранятся до последнего бита.</translation>
    </message>
    <message>
        <source>speaking about intimate matters</source>
        <translation>разговор об интимном</translation>
    </message>
    <message>
        <source>marks on a drawing of the body</source>
        <translation>отметки на рисунке тела</translation>
    </message>
    <message>
        <source>this interpreter</source>
        <translation>этот переводчик</translation>
    </message>
    <message>
        <source>It was not read back.</source>
        <translation>Текст не прочитан свидетелю.</translation>
    </message>
    <message>
        <source>It was read aloud to them.</source>
        <translation>Текст прочитан свидетелю вслух.</translation>
    </message>
    <message>
        <source>They read it themselves.</source>
        <translation>Текст прочитан свидетелем лично.</translation>
    </message>
    <message>
        <source>It was read back through an interpreter.</source>
        <translation>Текст прочитан свидетелю через переводчика.</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s).</source>
        <translation>
            <numerusform>%n исправление.</numerusform>
            <numerusform>%n исправления.</numerusform>
            <numerusform>%n исправлений.</numerusform>
        </translation>
    </message>
    <message>
        <source>They confirmed it on {moment}.</source>
        <translation>Подтверждено {moment}.</translation>
    </message>
</context>
<context>
    <name>ceremony</name>
    <message>
        <source>Word {number}</source>
        <translation>Слово {number}</translation>
    </message>
    <message>
        <source>Look at this word again</source>
        <translation>Проверьте это слово ещё раз</translation>
    </message>
    <message>
        <source>Pieces here: {count} of {needed}. Type the next one.</source>
        <translation>Введено частей: {count} из {needed}. Введите следующую.</translation>
    </message>
    <message>
        <source>Type the first piece from its sheet.</source>
        <translation>Введите первую часть с её листа.</translation>
    </message>
    <message>
        <source>There are enough pieces. The key can be opened.</source>
        <translation>Частей достаточно. Ключ можно открыть.</translation>
    </message>
    <message>
        <source>Join the pieces of a key</source>
        <translation>Соединить части ключа</translation>
    </message>
    <message>
        <source>Take this piece</source>
        <translation>Принять эту часть</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Открыть ключ</translation>
    </message>
    <message>
        <source>Each holder types the own piece while the others look away. When enough pieces are here the key exists in memory for one act, and is forgotten.</source>
        <translation>Каждый хранитель вводит свою часть, пока остальные смотрят в сторону. Когда частей достаточно, ключ появляется в памяти ради одного действия, а потом забывается.</translation>
    </message>
    <message>
        <source>Using the key</source>
        <translation>Работа с ключом</translation>
    </message>
    <message>
        <source>The same fingerprint stands on the sheets.</source>
        <translation>Такой же отпечаток стоит на листах.</translation>
    </message>
    <message>
        <source>Remove piece {number}</source>
        <translation>Убрать часть {number}</translation>
    </message>
    <message>
        <source>Compare it with the sheet.</source>
        <translation>Сверьте его с листом.</translation>
    </message>
    <message>
        <source>Printers with a memory keep what they print.</source>
        <translation>Принтеры с памятью сохраняют то, что печатают.</translation>
    </message>
    <message>
        <source>This computer has forgotten its words.</source>
        <translation>Этот компьютер уже забыл её слова.</translation>
    </message>
    <message>
        <source>Word {number} is not on the list of words.</source>
        <translation>Слова {number} нет в списке слов.</translation>
    </message>
    <message>
        <source>These words are missing or not on the list: {list}.</source>
        <translation>Этих слов не хватает или их нет в списке: {list}.</translation>
    </message>
    <message>
        <source>Word {number} may be: {list}.</source>
        <translation>Слово {number}, возможно: {list}.</translation>
    </message>
    <message>
        <source>Word {number} is not the one on the sheet.</source>
        <translation>Слово {number} не такое, как на листе.</translation>
    </message>
    <message>
        <source>Everything you typed is still here.</source>
        <translation>Всё, что вы ввели, по-прежнему здесь.</translation>
    </message>
    <message>
        <source>Compare word by word with the sheet.</source>
        <translation>Сверьте с листом слово за словом.</translation>
    </message>
    <message>
        <source>This computer seems to be connected to a network.</source>
        <translation>Похоже, этот компьютер подключён к сети.</translation>
    </message>
    <message>
        <source>No key was made yet.</source>
        <translation>Ключ ещё не создан.</translation>
    </message>
    <message>
        <source>Pull out the cable, switch wireless off, then look again.</source>
        <translation>Отсоедините кабель, выключите беспроводную связь и проверьте ещё раз.</translation>
    </message>
    <message>
        <source>A file of this sheet is the piece itself, for anybody.</source>
        <translation>Файл с этим листом — это сама часть ключа, для любого, кто его получит.</translation>
    </message>
    <message>
        <source>Paper can be locked away; a file is copied in a second.</source>
        <translation>Бумагу можно запереть, а файл копируется за секунду.</translation>
    </message>
    <message>
        <source>Use an empty stick, print from it, then destroy the stick.</source>
        <translation>Возьмите пустую флешку, напечатайте с неё, потом уничтожьте флешку.</translation>
    </message>
    <message>
        <source>Print on a plain printer on a cable.</source>
        <translation>Печатайте на простом принтере, подключённом кабелем.</translation>
    </message>
    <message>
        <source>Stand beside it, and take the sheet as it comes out.</source>
        <translation>Стойте рядом и сразу заберите лист.</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>Этот компьютер не знает ни одного принтера.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Ничего не напечатано.</translation>
    </message>
    <message>
        <source>Connect one, or write the words on paper by hand.</source>
        <translation>Подключите принтер или перепишите слова на бумагу от руки.</translation>
    </message>
    <message>
        <source>The sheet went to the printer, and nothing of it is kept.</source>
        <translation>Лист отправлен на принтер, и здесь от него ничего не осталось.</translation>
    </message>
    <message>
        <source>Only its holder looks at it.</source>
        <translation>Смотрит на него только его хранитель.</translation>
    </message>
    <message>
        <source>Next, the holder types it back from the paper.</source>
        <translation>Затем хранитель вводит слова обратно с бумаги.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet.</source>
        <translation>Принтер не принял лист.</translation>
    </message>
    <message>
        <source>The piece is still here.</source>
        <translation>Часть по-прежнему здесь.</translation>
    </message>
    <message>
        <source>Look at the printer, then try again.</source>
        <translation>Проверьте принтер и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The key is not live yet. Leave now, and it never will be.</source>
        <translation>Ключ ещё не действует. Если уйти сейчас, он и не начнёт действовать.</translation>
    </message>
    <message>
        <source>The sheets become worthless paper: burn them.</source>
        <translation>Листы станут ненужной бумагой: сожгите их.</translation>
    </message>
    <message>
        <source>The card of this key was not saved.</source>
        <translation>Карточка этого ключа не сохранена.</translation>
    </message>
    <message>
        <source>Without its card nobody can use the key.</source>
        <translation>Без карточки ключом не сможет пользоваться никто.</translation>
    </message>
    <message>
        <source>The key is not live.</source>
        <translation>Ключ не действует.</translation>
    </message>
    <message>
        <source>The recovery begins again, with other pieces.</source>
        <translation>Восстановление начнётся заново, с другими частями.</translation>
    </message>
    <message>
        <source>A key in pieces belongs to several people at once. Any few of them together can use it; one alone, or a thief with one sheet, can do nothing.</source>
        <translation>Ключ по частям принадлежит сразу нескольким людям. Нужное число людей вместе может им воспользоваться; один человек или вор с одним листом не может ничего.</translation>
    </message>
    <message>
        <source>The program forgets the words of a piece as soon as its holder has typed them back. If something goes wrong, leave and begin again: nothing is lost, since nothing was live.</source>
        <translation>Программа забывает слова части, как только хранитель введёт их обратно. Если что-то пойдёт не так, уйдите и начните заново: ничего не потеряно, ведь ничего ещё не действовало.</translation>
    </message>
    <message>
        <source>Words {one} and {other} have changed places.</source>
        <translation>Слова {one} и {other} поменялись местами.</translation>
    </message>
    <message>
        <source>More than one word is not the one on the sheet.</source>
        <translation>Не совпадает с листом больше одного слова.</translation>
    </message>
    <message>
        <source>This system does not say whether it has a network.</source>
        <translation>Система не сообщает, есть ли у неё сеть.</translation>
    </message>
    <message>
        <source>Please look yourself: no cable, wireless off.</source>
        <translation>Проверьте, пожалуйста, сами: кабеля нет, беспроводная связь выключена.</translation>
    </message>
    <message>
        <source>This computer writes it to its disk for a moment, too.</source>
        <translation>Этот компьютер тоже на мгновение пишет это на свой диск.</translation>
    </message>
    <message>
        <source>Piece {number} is right.</source>
        <translation>Часть {number} верна.</translation>
    </message>
    <message>
        <source>Written, and read back: {name}</source>
        <translation>Записано и сверено: {name}</translation>
    </message>
    <message>
        <source>Any {threshold} of the {count} pieces open the key; fewer open nothing. Pieces that may be lost without losing the key: {spare}.</source>
        <translation>Любые {threshold} из {count} частей открывают ключ; меньшее число не открывает ничего. Сколько частей можно потерять, не потеряв ключ: {spare}.</translation>
    </message>
    <message>
        <source>It signs the roster: the list of those whose testimonies count.</source>
        <translation>Он подписывает список ключей — перечень тех, чьи свидетельства считаются.</translation>
    </message>
    <message>
        <source>It opens the particulars of deponents: who they are by name.</source>
        <translation>Он открывает личные данные свидетелей: кто они по имени.</translation>
    </message>
    <message>
        <source>What the key is for</source>
        <translation>Для чего этот ключ</translation>
    </message>
    <message>
        <source>Pieces in all</source>
        <translation>Всего частей</translation>
    </message>
    <message>
        <source>Pieces that open it</source>
        <translation>Сколько частей открывают ключ</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>Язык листов</translation>
    </message>
    <message>
        <source>The key needs a name.</source>
        <translation>Ключу нужно имя.</translation>
    </message>
    <message>
        <source>Key of the organisation</source>
        <translation>Ключ организации</translation>
    </message>
    <message>
        <source>Key of the identity custodians</source>
        <translation>Ключ хранителей личных данных</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Белорусский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>One lost sheet, and the key is gone for ever.</source>
        <translation>Один потерянный лист — и ключа нет навсегда.</translation>
    </message>
    <message>
        <source>Name on its card</source>
        <translation>Имя на карточке</translation>
    </message>
    <message>
        <source>Everybody who meets the key reads it.</source>
        <translation>Его видят все, кто встретит этот ключ.</translation>
    </message>
    <message>
        <source>Pseudonym of person {number}</source>
        <translation>Псевдоним человека {number}</translation>
    </message>
    <message>
        <source>Part of person {number}</source>
        <translation>Роль человека {number}</translation>
    </message>
    <message>
        <source>This computer has no network: no cable, wireless off.</source>
        <translation>У этого компьютера нет сети: кабеля нет, беспроводная связь выключена.</translation>
    </message>
    <message>
        <source>No camera, telephone or window looks at this screen.</source>
        <translation>На этот экран не смотрит ни камера, ни телефон, ни окно.</translation>
    </message>
    <message>
        <source>A plain printer hangs on a cable, or paper is ready.</source>
        <translation>Простой принтер подключён кабелем, или готова бумага.</translation>
    </message>
    <message>
        <source>Everybody who gets a piece knows where to lock it away.</source>
        <translation>Каждый, кто получает часть, знает, где её запереть.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Nobody makes such a key alone. Name at least two.</source>
        <translation>В одиночку такой ключ не создают. Назовите хотя бы двоих.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Псевдоним</translation>
    </message>
    <message>
        <source>Holder of a piece</source>
        <translation>Хранитель части</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Свидетель церемонии</translation>
    </message>
    <message>
        <source>Leads the ceremony</source>
        <translation>Ведёт церемонию</translation>
    </message>
    <message>
        <source>Here you make a key that no computer keeps. It exists only as pieces on paper, each with another person. Take an hour, close the door, and put telephones outside.</source>
        <translation>Здесь вы создаёте ключ, которого не хранит ни один компьютер. Он существует только частями на бумаге, каждая — у другого человека. Отведите на это час, закройте дверь и оставьте телефоны снаружи.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Прежде чем начать</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Кто здесь</translation>
    </message>
    <message>
        <source>Pseudonyms only. Holders get the pieces in this order. The list stays on this screen and is written nowhere.</source>
        <translation>Только псевдонимы. Хранители получают части в этом порядке. Список остаётся на этом экране и никуда не записывается.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Pieces on paper</source>
        <translation>Части на бумаге</translation>
    </message>
    <message>
        <source>Test recovery</source>
        <translation>Проверка восстановления</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Sending the sheet to the printer</source>
        <translation>Лист отправляется на принтер</translation>
    </message>
    <message>
        <source>Save this sheet</source>
        <translation>Сохранить этот лист</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Напечатать лист…</translation>
    </message>
    <message>
        <source>Save the sheet as a PDF…</source>
        <translation>Сохранить лист как PDF…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Put this piece on paper: print its sheet, or write the words down by hand. Everybody but its holder looks away. Then the holder types it back from the paper, which proves the sheet.</source>
        <translation>Перенесите эту часть на бумагу: напечатайте лист или перепишите слова от руки. Все, кроме хранителя, смотрят в сторону. Потом хранитель вводит слова обратно с бумаги — так проверяется лист.</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation>Выбрать принтер…</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Не печатать</translation>
    </message>
    <message>
        <source>Choose where to…</source>
        <translation>Выбрать, куда…</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Hold to show the words</source>
        <translation>Удерживайте, чтобы показать слова</translation>
    </message>
    <message>
        <source>Cover the words</source>
        <translation>Закрыть слова</translation>
    </message>
    <message>
        <source>The words are covered. Only the holder looks.</source>
        <translation>Слова закрыты. Смотрит только хранитель.</translation>
    </message>
    <message>
        <source>Making the key, and trying its pieces in every way</source>
        <translation>Создаётся ключ, его части проверяются во всех сочетаниях</translation>
    </message>
    <message>
        <source>Piece {number} of {count}, for {name}</source>
        <translation>Часть {number} из {count}, хранитель: {name}</translation>
    </message>
    <message>
        <source>Paper alone has rebuilt this key, so it is live now. This computer has forgotten it. What is left is its card, which is public: save it, and give it to everybody who has to know the key.</source>
        <translation>Ключ собран заново с одной только бумаги, поэтому теперь он действует. Этот компьютер его забыл. Осталась карточка, и она не тайна: сохраните её и дайте всем, кто должен знать этот ключ.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the sheets: it must be the same.</source>
        <translation>Сверьте отпечаток с листами: он должен быть таким же.</translation>
    </message>
    <message>
        <source>Afterwards close the program and switch this computer and the printer off, so that nothing stays in their memory.</source>
        <translation>После этого закройте программу и выключите этот компьютер и принтер, чтобы в их памяти ничего не осталось.</translation>
    </message>
    <message>
        <source>Piece {number} of {count}</source>
        <translation>Часть {number} из {count}</translation>
    </message>
    <message>
        <source>Piece {number}: {name}</source>
        <translation>Часть {number}: {name}</translation>
    </message>
    <message>
        <source>Type it back: {piece}</source>
        <translation>Введите обратно: {piece}</translation>
    </message>
    <message>
        <source>Read from the paper, never from memory. Four letters of a word are enough; Space goes on to the next.</source>
        <translation>Читайте с бумаги, никогда не по памяти. Достаточно четырёх букв слова; пробел переводит к следующему.</translation>
    </message>
    <message>
        <source>Test recovery: {place} of {needed}</source>
        <translation>Проверка восстановления: {place} из {needed}</translation>
    </message>
    <message>
        <source>Now the key is rebuilt from paper alone. The pieces are chosen by lot, and only what you type is used. If it works, the key goes live.</source>
        <translation>Теперь ключ собирается заново с одной только бумаги. Части выбирает жребий, и используется только то, что вы введёте. Если получится, ключ начнёт действовать.</translation>
    </message>
    <message>
        <source>A key in pieces</source>
        <translation>Ключ по частям</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Back to the sheet</source>
        <translation>Назад к листу</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Создать ключ</translation>
    </message>
    <message>
        <source>Type it back</source>
        <translation>Ввести обратно</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сверить</translation>
    </message>
    <message>
        <source>The key is live</source>
        <translation>Ключ действует</translation>
    </message>
    <message>
        <source>Save its card…</source>
        <translation>Сохранить карточку ключа…</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Сохранить карточку</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>Leave and forget the key</source>
        <translation>Уйти и забыть ключ</translation>
    </message>
</context>
<context>
    <name>coded</name>
    <message>
        <source>from {first} to {last}</source>
        <translation>период: {first} — {last}</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>в промежутке: {first} — {last}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>не позже: {date}</translation>
    </message>
    <message>
        <source>from {date} on</source>
        <translation>начиная с: {date}</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>примерно {date}</translation>
    </message>
    <message>
        <source>{date}, not certain</source>
        <translation>{date}, под вопросом</translation>
    </message>
    <message>
        <source>about {date}, not certain</source>
        <translation>примерно {date}, под вопросом</translation>
    </message>
    <message>
        <source>Kept as these words. No date is read from them.</source>
        <translation>Сохраняется этими словами. Дата в них не распознана.</translation>
    </message>
    <message>
        <source>No date is read from this, and it is not kept. Write it as a note.</source>
        <translation>Дата здесь не распознана и не сохраняется. Запишите это в примечании.</translation>
    </message>
    <message>
        <source>Part of the day not said</source>
        <translation>Время суток не названо</translation>
    </message>
    <message>
        <source>Not tied to another fact</source>
        <translation>Не связано с другим фактом</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Время суток</translation>
    </message>
    <message>
        <source>Before or after another fact</source>
        <translation>До или после другого факта</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Number of the other fact</source>
        <translation>Номер другого факта</translation>
    </message>
    <message>
        <source>August 2020, 10.08.2020?, 2020</source>
        <translation>август 2020, 10.08.2020?, 2020</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>There is no other fact with this number.</source>
        <translation>Другого факта с таким номером нет.</translation>
    </message>
    <message>
        <source>The number that stands under its words.</source>
        <translation>Номер, который стоит под его словами.</translation>
    </message>
    <message>
        <source>Read as: {date}</source>
        <translation>Прочитано как: {date}</translation>
    </message>
    <message>
        <source>No, or does not apply</source>
        <translation>Нет или не относится</translation>
    </message>
    <message>
        <source>{relation} {number} {fact}</source>
        <translation>{relation} № {number} ({fact})</translation>
    </message>
</context>
<context>
    <name>coding</name>
    <message>
        <source>Select words with the mouse or with Shift and the arrows, and press one key: they become a fact. Its number stands under its words. Nothing in the account itself is changed.</source>
        <translation>Выделите слова мышью или с помощью Shift и стрелок и нажмите одну клавишу: они станут фактом. Его номер стоит под словами. В самом рассказе ничего не меняется.</translation>
    </message>
    <message>
        <source>Write a time as the person says it: August 2020, 10.08.2020?, since 2019. What was understood stands beneath. What is not known stays unknown.</source>
        <translation>Пишите время так, как говорит человек: август 2020, 10.08.2020?, с 2019. Ниже видно, как это понято. Неизвестное остаётся неизвестным.</translation>
    </message>
    <message>
        <source>Clarify</source>
        <translation>Уточнение</translation>
    </message>
    <message>
        <source>Nothing to write? Alt+1 unknown, Alt+2 did not want to answer, Alt+3 not asked, Alt+4 does not apply.</source>
        <translation>Нечего записать? Alt+1 — неизвестно, Alt+2 — не хочет отвечать, Alt+3 — не спрашивали, Alt+4 — не относится.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ответа нет</translation>
    </message>
    <message>
        <source>{detail}: not said</source>
        <translation>{detail}: не сказано</translation>
    </message>
    <message>
        <source>Nothing is coded yet. Select words in the account and press one key; the fact then stands here, with the number that is under its words.</source>
        <translation>Пока ничего не отмечено. Выделите слова в рассказе и нажмите одну клавишу; факт появится здесь с тем номером, который стоит под словами.</translation>
    </message>
    <message>
        <source>{number}, paragraph {paragraph}: {fact}. {about}</source>
        <translation>{number}, пункт {paragraph}: {fact}. {about}</translation>
    </message>
    <message>
        <source>Coded facts</source>
        <translation>Отмеченные факты</translation>
    </message>
    <message>
        <source>{number}, without words: {fact}. {about}</source>
        <translation>{number}, без слов: {fact}. {about}</translation>
    </message>
    <message>
        <source>How it came up</source>
        <translation>Как об этом зашла речь</translation>
    </message>
    <message>
        <source>Nothing to code, because</source>
        <translation>Отмечать нечего, потому что</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Back to the facts</source>
        <translation>Назад к фактам</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>S</source>
        <translation>Б</translation>
    </message>
    <message>
        <source>O</source>
        <translation>О</translation>
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
        <translation>Другое, описание</translation>
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
        <translation>В</translation>
    </message>
    <message>
        <source>W</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Part of no episode</source>
        <translation>Не входит ни в один эпизод</translation>
    </message>
    <message>
        <source>Who is concerned</source>
        <translation>Кого это касается</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Эпизод</translation>
    </message>
    <message>
        <source>Note a person by these words</source>
        <translation>Отметить человека по этим словам</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Д</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Рассказано</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Методы</translation>
    </message>
    <message>
        <source>Something else: {group}</source>
        <translation>Что-то ещё: {group}</translation>
    </message>
    <message>
        <source>This group asks about sexual violence. Say so first, say that the person need not answer, and by whom they can be asked instead. Without a yes it stays shut.</source>
        <translation>В этой группе спрашивают о сексуализированном насилии. Сначала скажите об этом, скажите, что можно не отвечать и кто может спросить вместо вас. Без ответа «да» группа остаётся закрытой.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>{noted} of {count}</source>
        <translation>{noted} из {count}</translation>
    </message>
    <message>
        <source>Does the person want to talk about this?</source>
        <translation>Хочет ли человек об этом говорить?</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>Groups of methods</source>
        <translation>Группы методов</translation>
    </message>
    <message>
        <source>First the person tells freely.</source>
        <translation>Сначала человек рассказывает свободно.</translation>
    </message>
    <message>
        <source>These questions open once the account is marked as complete. Asked earlier, they would put words into it.</source>
        <translation>Эти вопросы откроются, когда рассказ будет отмечен как полный. Заданные раньше, они вложили бы в него чужие слова.</translation>
    </message>
    <message>
        <source>From the pack “{pack}”, which is not here.</source>
        <translation>Из пакета «{pack}», которого здесь нет.</translation>
    </message>
    <message>
        <source>From the pack “{pack}”, not yet reviewed.</source>
        <translation>Из пакета «{pack}», ещё не проверен.</translation>
    </message>
    <message>
        <source>From the pack “{pack}”.</source>
        <translation>Из пакета «{pack}».</translation>
    </message>
    <message>
        <source>Type the begin of a word</source>
        <translation>Введите начало слова</translation>
    </message>
    <message>
        <source>Terms that fit</source>
        <translation>Подходящие термины</translation>
    </message>
    <message>
        <source>No, or does not apply</source>
        <translation>Нет или не относится</translation>
    </message>
    <message>
        <source>N</source>
        <translation>Н</translation>
    </message>
    <message>
        <source>Did it happen?</source>
        <translation>Было ли это?</translation>
    </message>
    <message>
        <source>Did any of this happen? Ask calmly, group by group, only what fits what the person has told. What the account said already is marked.</source>
        <translation>Было ли что-то из этого? Спрашивайте спокойно, группу за группой, только о том, что подходит к рассказанному. То, что уже есть в рассказе, отмечено.</translation>
    </message>
    <message>
        <source>Y notes a yes, N a no, or that it does not apply, U unknown, R did not want to answer, A not asked; the digits 1 to 5 do the same, Backspace takes an answer back. A yes is a fact that came up by a direct question.</source>
        <translation>Д — да, Н — нет или не относится, В — неизвестно, Х — не хочет отвечать, С — не спрашивали; цифры от 1 до 5 делают то же, Backspace убирает ответ. «Да» — это факт, о котором сказано после прямого вопроса.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Отвечено</translation>
    </message>
    <message>
        <source>No term fits. These words go to “Other, described”.</source>
        <translation>Ни один термин не подходит. Эти слова запишутся в «Другое, описание».</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Select words and press a key. Enter opens a fact.</source>
        <translation>Выделите слова и нажмите клавишу. Enter открывает факт.</translation>
    </message>
    <message>
        <source>Select the words first, then press the key.</source>
        <translation>Сначала выделите слова, потом нажмите клавишу.</translation>
    </message>
    <message>
        <source>A fact stands on the words of one paragraph. Those of the first were taken.</source>
        <translation>Факт стоит на словах одного пункта. Взяты слова из первого.</translation>
    </message>
    <message>
        <source>On the words</source>
        <translation>На словах</translation>
    </message>
    <message>
        <source>People named</source>
        <translation>Названные люди</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Перемещения</translation>
    </message>
    <message>
        <source>No more facts fit into one testimony.</source>
        <translation>Больше фактов в одно свидетельство не помещается.</translation>
    </message>
    <message>
        <source>The digits 1 to 7 do the same as the letters. Enter opens the fact under the caret, Delete in the margin takes a fact away, Ctrl+Z takes back what was coded last, Escape goes back. Ctrl+Tab turns to the people and the transfers.</source>
        <translation>Цифры от 1 до 7 делают то же, что и буквы. Enter открывает факт под курсором, Delete в списке сбоку убирает факт, Ctrl+Z отменяет последнюю отметку, Escape возвращает назад. Ctrl+Tab переходит к людям и перемещениям.</translation>
    </message>
    <message>
        <source>The account, to be coded</source>
        <translation>Рассказ для разметки</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Take back the last change: {kind}</source>
        <translation>Отменить последнее изменение: {kind}</translation>
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
        <translation>Стрелки ведут по таблице. Д — да, Н — нет, П — позже, С — не спрашивали; при ответе «да»: И — под полным именем, К — под кодом, Б — без имени и без кода.</translation>
    </message>
    <message>
        <source>Answers for each purpose</source>
        <translation>Ответы по каждой цели</translation>
    </message>
    <message>
        <source>How long it may be kept, in their words: {words}</source>
        <translation>Сколько можно хранить, словами человека: {words}</translation>
    </message>
    <message>
        <source>Paper to sign on</source>
        <translation>Лист для подписи</translation>
    </message>
    <message>
        <source>It takes a mouse, a finger or a pen. By keyboard, note a mark made on paper instead.</source>
        <translation>Здесь нужны мышь, палец или перо. С клавиатуры вместо этого отметьте знак, поставленный на бумаге.</translation>
    </message>
    <message>
        <source>Nothing proves the answers yet.</source>
        <translation>Ответы пока ничем не подтверждены.</translation>
    </message>
    <message>
        <source>A recording proves the answers.</source>
        <translation>Ответы подтверждает запись.</translation>
    </message>
    <message>
        <source>A signature proves the answers.</source>
        <translation>Ответы подтверждает подпись.</translation>
    </message>
    <message>
        <source>A mark proves the answers.</source>
        <translation>Ответы подтверждает знак.</translation>
    </message>
    <message>
        <source>How the person proves the answers</source>
        <translation>Как человек подтверждает ответы</translation>
    </message>
    <message>
        <source>Recording of the interview</source>
        <translation>Аудиозапись беседы</translation>
    </message>
    <message>
        <source>The person signs here, or draws any mark, with mouse, finger or pen.</source>
        <translation>Человек ставит здесь подпись или любой знак — мышью, пальцем или пером.</translation>
    </message>
    <message>
        <source>Who saw it, by code</source>
        <translation>Кто это видел, код</translation>
    </message>
    <message>
        <source>A note of it is kept with the evidence.</source>
        <translation>Отметка об этом хранится среди доказательств.</translation>
    </message>
    <message>
        <source>Who explained it, by code</source>
        <translation>Кто объяснял, по коду</translation>
    </message>
    <message>
        <source>It belongs to another version of the script. Let them prove the answers anew.</source>
        <translation>Это относится к другой версии текста. Пусть человек подтвердит ответы заново.</translation>
    </message>
    <message>
        <source>Its file is not among the evidence any more.</source>
        <translation>Этого файла среди доказательств больше нет.</translation>
    </message>
    <message>
        <source>First ask the questions; then they can prove the answers.</source>
        <translation>Сначала задайте вопросы; потом ответы можно будет подтвердить.</translation>
    </message>
    <message>
        <source>Let it prove them no longer</source>
        <translation>Больше не считать подтверждением</translation>
    </message>
    <message>
        <source>{sentence} File: {name}</source>
        <translation>{sentence} Файл: {name}</translation>
    </message>
    <message>
        <source>There is no recording yet</source>
        <translation>Записи пока нет</translation>
    </message>
    <message>
        <source>This recording proves them</source>
        <translation>Ответы подтверждает эта запись</translation>
    </message>
    <message>
        <source>Keep as a signature</source>
        <translation>Сохранить как подпись</translation>
    </message>
    <message>
        <source>Keep as a mark</source>
        <translation>Сохранить как знак</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>The mark was made on paper</source>
        <translation>Знак поставлен на бумаге</translation>
    </message>
    <message>
        <source>By voice, in a recording of the interview</source>
        <translation>Голосом, в записи беседы</translation>
    </message>
    <message>
        <source>By a signature or mark drawn here</source>
        <translation>Подписью или знаком, сделанными здесь</translation>
    </message>
    <message>
        <source>By a mark on paper, seen by somebody</source>
        <translation>Знаком на бумаге, который кто-то видел</translation>
    </message>
    <message>
        <source>By full name</source>
        <translation>Под полным именем</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Под кодом</translation>
    </message>
    <message>
        <source>Without name or code</source>
        <translation>Без имени и без кода</translation>
    </message>
    <message>
        <source>F</source>
        <comment>key for: by full name</comment>
        <translation>И</translation>
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
        <translation>Без «да» на это записывать ничего нельзя.</translation>
    </message>
    <message>
        <source>What is here is encrypted, and cannot be sealed for anybody.</source>
        <translation>То, что есть здесь, зашифровано, и запечатать это нельзя ни для кого.</translation>
    </message>
    <message>
        <source>Thank them and stop. What is written already can be destroyed under Settings, “Before a border”.</source>
        <translation>Поблагодарите человека и остановитесь. То, что уже записано, можно уничтожить: «Настройки», «Перед границей».</translation>
    </message>
    <message>
        <source>A minor: their own yes, and a guardian</source>
        <translation>Несовершеннолетний: его собственное «да» и опекун</translation>
    </message>
    <message>
        <source>A proxy: the yes of the person meant</source>
        <translation>От имени другого: «да» самого этого человека</translation>
    </message>
    <message>
        <source>Read each question aloud. Y yes, N no, L later, A not asked; a key answers and goes on to the next.</source>
        <translation>Читайте каждый вопрос вслух. Д — да, Н — нет, П — позже, С — не спрашивали; клавиша отвечает и переходит к следующему вопросу.</translation>
    </message>
    <message>
        <source>Who may receive the testimony</source>
        <translation>Кто может получить показания</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Пожелания</translation>
    </message>
    <message>
        <source>In the person’s own words</source>
        <translation>Собственными словами человека</translation>
    </message>
    <message>
        <source>A day: 31.01.2036 or 31 January 2036. Empty if no day is set.</source>
        <translation>День: 31.01.2036 или 31 января 2036. Пусто, если день не определён.</translation>
    </message>
    <message>
        <source>No day is read from these words: they are kept under “What else is to be heeded”.</source>
        <translation>Дня из этих слов не понять: они сохранены в поле «Что ещё нужно соблюдать».</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Собственными словами человека</translation>
    </message>
    <message>
        <source>No addresses and no numbers: those belong to the names, apart.</source>
        <translation>Без адресов и телефонов: им место среди имён, отдельно.</translation>
    </message>
    <message>
        <source>What else is to be heeded, in their own words</source>
        <translation>Что ещё нужно соблюдать, словами самого человека</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спрашивали</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Каким способом</translation>
    </message>
    <message>
        <source>What may be said to whoever answers</source>
        <translation>Что можно сказать тому, кто ответит</translation>
    </message>
    <message>
        <source>When never</source>
        <translation>Когда нельзя</translation>
    </message>
    <message>
        <source>Whom to ask if they cannot be reached, by code</source>
        <translation>Кого спросить, если с человеком нельзя связаться, код</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Yes, by full name</source>
        <translation>Да, под полным именем</translation>
    </message>
    <message>
        <source>Yes, by code</source>
        <translation>Да, под кодом</translation>
    </message>
    <message>
        <source>Yes, without name or code</source>
        <translation>Да, без имени и без кода</translation>
    </message>
    <message>
        <source>Guardian, or whoever may agree for them</source>
        <translation>Опекун или тот, кто может дать согласие за человека</translation>
    </message>
    <message>
        <source>A code, never a real name.</source>
        <translation>Код, никогда не настоящее имя.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>О чём договорились</translation>
    </message>
    <message>
        <source>Read the script in: {language}</source>
        <translation>Прочитать текст на языке: {language}</translation>
    </message>
    <message>
        <source>Fold the table of purposes away</source>
        <translation>Свернуть таблицу целей</translation>
    </message>
    <message>
        <source>Answer for each purpose apart</source>
        <translation>Ответить по каждой цели отдельно</translation>
    </message>
    <message>
        <source>Fold the script away</source>
        <translation>Свернуть текст</translation>
    </message>
    <message>
        <source>Show the script</source>
        <translation>Показать текст</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source>Another card here bears a name that looks the same. Go by the digits, not by the name.</source>
        <translation>Имя ещё на одной карточке здесь выглядит так же. Смотрите на цифры, а не на имя.</translation>
    </message>
    <message>
        <source>My fingerprint as a QR code</source>
        <translation>Мой отпечаток ключа в виде QR-кода</translation>
    </message>
    <message>
        <source>Save my card to a file</source>
        <translation>Сохранить мою карточку в файл</translation>
    </message>
    <message>
        <source>{role} · card of {day}</source>
        <translation>{role} · карточка от {day}</translation>
    </message>
    <message>
        <source>My card · {role} · made on {day}</source>
        <translation>Моя карточка · {role} · создана {day}</translation>
    </message>
    <message>
        <source>Kind of recipient</source>
        <translation>Вид получателя</translation>
    </message>
    <message>
        <source>To seal a testimony for somebody you need their identity card: a small text file that they save under People &amp; keys and give to you. It is no secret.</source>
        <translation>Чтобы запечатать свидетельство для кого-то, вам нужна карточка этого человека: небольшой текстовый файл, который он сохраняет в разделе «Люди и ключи» и передаёт вам. Это не тайна.</translation>
    </message>
    <message>
        <source>Give them yours too, so that they know your signature. Then compare the forty digits, best face to face. Only those whose digits you compared can be chosen when you seal, and only their sealed files are taken in.</source>
        <translation>Дайте и свою, чтобы вашу подпись узнавали. Потом сверьте сорок цифр, лучше всего при личной встрече. Только тех, чьи цифры вы сверили, можно выбрать при запечатывании, и только от них принимаются запечатанные файлы.</translation>
    </message>
    <message>
        <source>Arrow keys move through the list, Enter opens a person. The card of somebody who lost their device should be forgotten here.</source>
        <translation>Клавиши со стрелками перемещают по списку, Enter открывает карточку человека. Если кто-то потерял своё устройство, его карточку нужно здесь забыть.</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation>Имя на карточке</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Отпечаток ключа</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>This card says</source>
        <translation>На этой карточке</translation>
    </message>
    <message>
        <source>Their card</source>
        <translation>Карточка этого человека</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Моя карточка</translation>
    </message>
    <message>
        <source>How do you compare?</source>
        <translation>Как вы сверяете?</translation>
    </message>
    <message>
        <source>Let them read the digits of their card to you from their own screen or paper, group by group, while you follow here. Then read yours to them. If a single digit differs, stop: somebody may be between you.</source>
        <translation>Пусть человек прочитает вам цифры своей карточки со своего экрана или бумаги, группу за группой, а вы следите здесь. Потом прочитайте свои. Если не совпала хотя бы одна цифра, остановитесь: возможно, между вами кто-то стоит.</translation>
    </message>
    <message>
        <source>Hold to forget this person</source>
        <translation>Удерживайте, чтобы забыть этого человека</translation>
    </message>
    <message>
        <source>A testimony can only be sealed to them if the person who testified agreed to share it with this kind of recipient.</source>
        <translation>Запечатать свидетельство для этого человека можно, только если свидетель дал согласие передать его такому виду получателей.</translation>
    </message>
    <message>
        <source>Anybody can write any name on a card. Next you compare its digits with its owner.</source>
        <translation>Написать на карточке любое имя может кто угодно. Дальше вы сверите её цифры с владельцем.</translation>
    </message>
    <message>
        <source>Their card and the note of the comparison go. Testimonies that they signed or were sealed to stay.</source>
        <translation>Карточка и отметка о сверке исчезнут. Свидетельства, подписанные этим человеком или запечатанные для него, останутся.</translation>
    </message>
    <message>
        <source>Kind of recipient: {words}</source>
        <translation>Вид получателя: {words}</translation>
    </message>
    <message>
        <source>People &amp; keys</source>
        <translation>Люди и ключи</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Добавить карточку</translation>
    </message>
    <message>
        <source>Add, then compare</source>
        <translation>Добавить, затем сверить</translation>
    </message>
    <message>
        <source>The digits are the same</source>
        <translation>Цифры совпадают</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Все люди</translation>
    </message>
    <message>
        <source>A new card</source>
        <translation>Новая карточка</translation>
    </message>
    <message>
        <source>It is no secret: give it to those you work with.</source>
        <translation>Это не тайна: дайте её тем, с кем работаете.</translation>
    </message>
    <message>
        <source>Then compare the digits with them.</source>
        <translation>Потом сверьте с ними цифры.</translation>
    </message>
    <message>
        <source>Save my card</source>
        <translation>Сохранить мою карточку</translation>
    </message>
    <message>
        <source>Choose the card of somebody</source>
        <translation>Выберите карточку человека</translation>
    </message>
    <message>
        <source>Identity cards (*.txt)</source>
        <translation>Карточки (*.txt)</translation>
    </message>
    <message>
        <source>Your card was saved and read back: {name}</source>
        <translation>Ваша карточка сохранена и сверена: {name}</translation>
    </message>
</context>
<context>
    <name>erase</name>
    <message>
        <source>Everything in this vault is destroyed: testimonies, evidence, recordings, and your keys. Nobody can bring it back, not even with the passphrase.</source>
        <translation>Уничтожается всё, что есть в этом хранилище: свидетельства, доказательства, записи и ваши ключи. Вернуть это не сможет никто, даже с парольной фразой.</translation>
    </message>
    <message>
        <source>What was handed over stays with its recipients. Sealed files that still wait in the outbox of this vault are destroyed with it.</source>
        <translation>Переданное остаётся у получателей. Запечатанные файлы, которые ещё ждут в исходящих этого хранилища, уничтожаются вместе с ним.</translation>
    </message>
    <message>
        <source>A flash disk may keep the old key slots for a time, where no program reaches them. Whoever reads them out needs the passphrase as well, and the key file if there is one.</source>
        <translation>На флеш-накопителе старые ячейки ключей могут какое-то время сохраняться там, куда не достаёт ни одна программа. Тому, кто их прочитает, понадобится ещё и парольная фраза, а если есть файл-ключ, то и он.</translation>
    </message>
    <message>
        <source>Backups, copies of the disk and snapshots of the system made earlier are not touched. The copies and snapshots open with the passphrase they had; backups that this program made open with the recovery key alone.</source>
        <translation>Резервные копии, копии диска и снимки системы, сделанные раньше, не затрагиваются. Копии диска и снимки открываются с парольной фразой, которая тогда была; резервные копии, сделанные этой программой, открываются только ключом восстановления.</translation>
    </message>
    <message>
        <source>Somebody who looks closely can see that the program was here and that something was erased.</source>
        <translation>Тот, кто присмотрится, увидит, что программа здесь была и что-то стёрто.</translation>
    </message>
    <message>
        <source>The key slots could be deleted, but not overwritten: a search of the disk may find them.</source>
        <translation>Ячейки ключей удалось удалить, но не перезаписать: если искать на диске, их могут найти.</translation>
    </message>
    <message>
        <source>The vault is erased. Nothing opens it any more.</source>
        <translation>Хранилище стёрто. Его больше ничто не откроет.</translation>
    </message>
    <message>
        <source>Close the program now, so that its memory is freed.</source>
        <translation>Закройте программу сейчас, чтобы освободить её память.</translation>
    </message>
    <message>
        <source>Erase this vault</source>
        <translation>Стереть это хранилище</translation>
    </message>
    <message>
        <source>Hold to erase the vault</source>
        <translation>Удерживайте, чтобы стереть хранилище</translation>
    </message>
    <message>
        <source>Keep the vault</source>
        <translation>Сохранить хранилище</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Закрыть программу</translation>
    </message>
    <message>
        <source>Erasing the vault.</source>
        <translation>Хранилище стирается.</translation>
    </message>
    <message>
        <source>What may stay</source>
        <translation>Что может остаться</translation>
    </message>
    <message>
        <source>Files that could not be deleted: {count}. Nobody can read them.</source>
        <translation>Файлы, которые не удалось удалить: {count}. Прочитать их не сможет никто.</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>The person did not agree to pictures. Ask again, or remove it.</source>
        <translation>На фотографии и видео согласия нет. Спросите ещё раз или удалите файл.</translation>
    </message>
    <message>
        <source>The copy in this vault is then gone for good. The file it came from stays.</source>
        <translation>Копия из этого хранилища исчезнет навсегда. Исходный файл останется.</translation>
    </message>
    <message>
        <source>The person said no to storing their testimony. Ask again, or remove this.</source>
        <translation>На хранение свидетельства согласия нет. Спросите ещё раз или удалите это.</translation>
    </message>
    <message>
        <source>The person did not agree to a recording. Ask again, or remove it.</source>
        <translation>На запись голоса согласия нет. Спросите ещё раз или удалите запись.</translation>
    </message>
    <message>
        <source>The recording is then gone for good. There is no other copy.</source>
        <translation>Запись исчезнет навсегда. Другой копии нет.</translation>
    </message>
    <message>
        <source>Kept, not shown here.</source>
        <translation>Хранится, здесь не показывается.</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>Что файл говорит о себе</translation>
    </message>
    <message>
        <source>Show the whole SHA-512</source>
        <translation>Показать SHA-512 целиком</translation>
    </message>
    <message>
        <source>Hold to remove</source>
        <translation>Держите, чтобы удалить</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Прослушать</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Taken in on {date} at {time}</source>
        <translation>Принято {date} в {time}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фотография</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>Аудиофайл</translation>
    </message>
    <message>
        <source>Interview recording</source>
        <translation>Аудиозапись беседы</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Другой файл</translation>
    </message>
    <message>
        <source>They have not said yes to a sound recording.</source>
        <translation>Ответа «да» на запись голоса нет.</translation>
    </message>
    <message>
        <source>They have not said yes to pictures.</source>
        <translation>Ответа «да» на фотографии и видео нет.</translation>
    </message>
    <message>
        <source>They said no to storing it.</source>
        <translation>Человек не разрешил хранить свидетельство.</translation>
    </message>
    <message>
        <source>It is kept here, encrypted, and goes nowhere without that.</source>
        <translation>Файл хранится здесь зашифрованным и без этого «да» никуда не попадает.</translation>
    </message>
    <message>
        <source>Ask them. Without their yes the testimony cannot be sealed with it; then take it out again.</source>
        <translation>Спросите человека. Без его «да» свидетельство с этим файлом запечатать нельзя; тогда уберите файл.</translation>
    </message>
    <message>
        <source>They said no to storing it, so nothing more is taken in.</source>
        <translation>Человек не разрешил хранить свидетельство, поэтому больше ничего не принимается.</translation>
    </message>
    <message>
        <source>What came in before is still here, encrypted, and goes nowhere.</source>
        <translation>То, что попало сюда раньше, осталось здесь в зашифрованном виде и никуда не пойдёт.</translation>
    </message>
    <message>
        <source>Ask again on the page “Consent”, or remove what is here.</source>
        <translation>Спросите ещё раз на странице «Согласие» или удалите то, что здесь есть.</translation>
    </message>
    <message>
        <source>What was recorded until then is kept here, encrypted, and goes nowhere without their yes.</source>
        <translation>То, что записано до этого, хранится здесь зашифрованным и без «да» человека никуда не попадает.</translation>
    </message>
    <message>
        <source>Ask whether they want it gone. If so, remove it on the page “Evidence”.</source>
        <translation>Спросите, хочет ли человек, чтобы записи не было. Если да, уберите её на странице «Доказательства».</translation>
    </message>
    <message>
        <source>The recording was ended: they said no to storing what they say.</source>
        <translation>Запись остановлена: человек не разрешил хранить свидетельство.</translation>
    </message>
    <message>
        <source>The recording was ended: they said no to it.</source>
        <translation>Запись остановлена: человек от неё отказался.</translation>
    </message>
    <message>
        <source>The recording was ended: there is no yes to it any more.</source>
        <translation>Запись остановлена: ответа «да» на неё больше нет.</translation>
    </message>
    <message>
        <source>Taken: {words}</source>
        <translation>Снято: {words}</translation>
    </message>
    <message>
        <source>Place: {words}</source>
        <translation>Место: {words}</translation>
    </message>
    <message>
        <source>Device: {words}</source>
        <translation>Устройство: {words}</translation>
    </message>
    <message>
        <source>Number of the device: {words}</source>
        <translation>Номер устройства: {words}</translation>
    </message>
    <message>
        <source>Name in the device: {words}</source>
        <translation>Имя в устройстве: {words}</translation>
    </message>
    <message>
        <source>Program: {words}</source>
        <translation>Программа: {words}</translation>
    </message>
    <message>
        <source>Description: {words}</source>
        <translation>Описание: {words}</translation>
    </message>
    <message>
        <source>The file itself says, and anybody can have written:</source>
        <translation>Сам файл сообщает (а написать это мог кто угодно):</translation>
    </message>
    <message>
        <source>The file says nothing of time, place or device.</source>
        <translation>О времени, месте и устройстве файл ничего не говорит.</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Запись не идёт</translation>
    </message>
    <message>
        <source>Waiting for the microphone</source>
        <translation>Ожидание микрофона</translation>
    </message>
    <message>
        <source>Keeping the recording</source>
        <translation>Запись сохраняется</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <translation>Идёт запись: {time}</translation>
    </message>
    <message>
        <source>Sketch pad</source>
        <translation>Рисование схемы</translation>
    </message>
    <message>
        <source>Physical items</source>
        <translation>Вещи</translation>
    </message>
    <message>
        <source>This picture is too large to be shown here.</source>
        <translation>Изображение слишком большое, чтобы показать его здесь.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown.</source>
        <translation>Изображение повреждено, показать его нельзя.</translation>
    </message>
    <message>
        <source>Opening this picture took too long or was not safe, so it was stopped.</source>
        <translation>Изображение открывалось слишком долго или небезопасно, поэтому открытие прервано.</translation>
    </message>
    <message>
        <source>This computer cannot open pictures and sound safely, so none are opened here.</source>
        <translation>Этот компьютер не может безопасно открывать изображения и звук, поэтому здесь они не открываются.</translation>
    </message>
    <message>
        <source>Nothing here yet. Add photos, documents or sound files, or drop them on this page. Each is hashed and encrypted as it comes in; the file it came from stays as it is.</source>
        <translation>Здесь пока ничего нет. Добавьте фотографии, документы или аудиофайлы или перетащите их на эту страницу. Для каждого сразу вычисляется хеш, и файл шифруется; исходный файл остаётся как есть.</translation>
    </message>
    <message>
        <source>Taking in file {number} of {total}</source>
        <translation>Принимается файл {number} из {total}</translation>
    </message>
    <message>
        <source>{name} is kept, not shown here.</source>
        <translation>{name}: хранится, здесь не показывается.</translation>
    </message>
    <message>
        <source>It stays exactly as it came, and goes into the seal.</source>
        <translation>Файл остаётся точно таким, каким пришёл, и будет запечатан вместе со свидетельством.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>SHA-512</source>
        <translation>SHA-512</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Нет согласия</translation>
    </message>
    <message>
        <source>The original keeps all of this, in the vault and in every sealed file that holds it. What is shown here on the screen does not carry it, and a picture in a redacted copy only if somebody chooses so.</source>
        <translation>Оригинал хранит всё это — в хранилище и в каждом запечатанном файле, где он есть. В том, что показано здесь на экране, этого нет, а в снимке в копии с изъятиями — есть, только если кто-то так выбрал.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>End the recording</source>
        <translation>Закончить запись</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Добавить файлы</translation>
    </message>
    <message>
        <source>Record the interview</source>
        <translation>Записать беседу</translation>
    </message>
    <message>
        <source>Ask them now</source>
        <translation>Спросить сейчас</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken in.</source>
        <translation>
            <numerusform>Не удалось принять %n файл.</numerusform>
            <numerusform>Не удалось принять %n файла.</numerusform>
            <numerusform>Не удалось принять %n файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came in whole.</source>
        <translation>
            <numerusform>%n файл принят целиком.</numerusform>
            <numerusform>%n файла приняты целиком.</numerusform>
            <numerusform>%n файлов принято целиком.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept exactly as it came.</source>
        <translation>Хранится точно таким, каким пришёл.</translation>
    </message>
    <message>
        <source>Show it clearly</source>
        <translation>Показать чётко</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Draw another from it</source>
        <translation>Нарисовать на его основе новую</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Blur it again</source>
        <translation>Снова размыть</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Место в записи</translation>
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
        <translation>Имя файла:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Вид:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>gaps</name>
    <message>
        <source>Only they can change it: ask them, on the consent page, before the testimony is sealed.</source>
        <translation>Изменить это может только сам человек: спросите его на странице согласия, прежде чем свидетельство будет запечатано.</translation>
    </message>
    <message>
        <source>Beside the pages of the interview stands where something is missing.</source>
        <translation>Рядом со страницами беседы показано, где чего не хватает.</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>ещё что-то</translation>
    </message>
    <message>
        <source>They did not agree to this.</source>
        <translation>На это нет согласия.</translation>
    </message>
    <message>
        <source>a correction was begun and is not noted</source>
        <translation>исправление начато и не записано</translation>
    </message>
    <message>
        <source>a question was begun and is not noted</source>
        <translation>вопрос начат и не записан</translation>
    </message>
    <message>
        <source>a handover was begun and is not noted</source>
        <translation>передача начата и не записана</translation>
    </message>
    <message>
        <source>there is no proof of the consent</source>
        <translation>нет подтверждения согласия</translation>
    </message>
    <message>
        <source>the interpreter has not certified the interpreting</source>
        <translation>переводчик не заверил устный перевод</translation>
    </message>
    <message>
        <source>the translator has not certified the translation</source>
        <translation>переводчик не заверил письменный перевод</translation>
    </message>
    <message>
        <source>who was in the room</source>
        <translation>кто был в комнате</translation>
    </message>
    <message>
        <source>the languages</source>
        <translation>языки</translation>
    </message>
    <message>
        <source>consent: purpose understood</source>
        <translation>согласие: цель понятна</translation>
    </message>
    <message>
        <source>consent: of their own free will</source>
        <translation>согласие: добровольность</translation>
    </message>
    <message>
        <source>consent: the limits of secrecy</source>
        <translation>согласие: пределы конфиденциальности</translation>
    </message>
    <message>
        <source>consent: to keep the testimony</source>
        <translation>согласие: хранение свидетельства</translation>
    </message>
    <message>
        <source>a recording without consent to it</source>
        <translation>запись голоса без согласия на неё</translation>
    </message>
    <message>
        <source>pictures without consent to them</source>
        <translation>фотографии без согласия на них</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>рассказ</translation>
    </message>
    <message>
        <source>the read-back</source>
        <translation>сверка текста</translation>
    </message>
    <message>
        <source>how they feel at the end</source>
        <translation>как человек чувствует себя в конце</translation>
    </message>
    <message>
        <source>the closing</source>
        <translation>завершение беседы</translation>
    </message>
    <message>
        <source>whether they gave accounts before</source>
        <translation>были ли прежние рассказы</translation>
    </message>
    <message>
        <source>the guardian, or whoever may agree for them</source>
        <translation>опекун или тот, кто может дать согласие за человека</translation>
    </message>
    <message>
        <source>that they agree themselves</source>
        <translation>собственное согласие человека</translation>
    </message>
    <message>
        <source>the person themself said no: this cannot be sealed</source>
        <translation>сам человек сказал «нет»: запечатать это нельзя</translation>
    </message>
    <message>
        <source>marks on the body without consent to them</source>
        <translation>следы на теле без согласия на них</translation>
    </message>
    <message>
        <source>intimate marks without consent to them</source>
        <translation>интимные следы без согласия на них</translation>
    </message>
    <message>
        <source>that they accept the interpreter</source>
        <translation>согласие на переводчика</translation>
    </message>
    <message>
        <source>a picture or recording that something points at</source>
        <translation>изображение или запись, на которые что-то ссылается</translation>
    </message>
    <message>
        <source>a recording or sketch that was cut off: lock and unlock, it is taken in then</source>
        <translation>оборванная запись или схема: заблокируйте и разблокируйте — тогда это будет принято</translation>
    </message>
    <message>
        <source>a date, number or place that cannot be</source>
        <translation>дата, число или место, каких не может быть</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>what is taken back</source>
        <translation>что отзывается</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>the level</source>
        <translation>степень соответствия</translation>
    </message>
    <message>
        <source>fewer questions, at most 100</source>
        <translation>меньше вопросов, не больше 100</translation>
    </message>
    <message>
        <source>when it was</source>
        <translation>когда это было</translation>
    </message>
    <message>
        <source>Their fingerprint was not compared yet. Do it under People &amp; keys.</source>
        <translation>Отпечаток этого ключа ещё не сверен. Сверьте его в разделе «Люди и ключи».</translation>
    </message>
    <message>
        <source>The organisation says that this key does not count any more.</source>
        <translation>Организация сообщает, что этот ключ больше не действует.</translation>
    </message>
    <message>
        <source>It is not noted that they understood what the testimony is for.</source>
        <translation>Не отмечено, что человеку понятно, для чего нужно свидетельство.</translation>
    </message>
    <message>
        <source>It is not noted that they testify of their own free will.</source>
        <translation>Не отмечено, что человек говорит добровольно.</translation>
    </message>
    <message>
        <source>It is not noted that they know the limits of secrecy.</source>
        <translation>Не отмечено, что человек знает о пределах конфиденциальности.</translation>
    </message>
    <message>
        <source>They did not agree that the testimony is kept.</source>
        <translation>Нет согласия хранить свидетельство.</translation>
    </message>
    <message>
        <source>They did not agree to a sound recording.</source>
        <translation>Нет согласия на запись голоса.</translation>
    </message>
    <message>
        <source>They did not agree to pictures.</source>
        <translation>Нет согласия на фотографии и видео.</translation>
    </message>
    <message>
        <source>They did not agree that parts of it are quoted.</source>
        <translation>Нет согласия цитировать отрывки.</translation>
    </message>
    <message>
        <source>They did not agree that a readable copy stays on this device.</source>
        <translation>Нет согласия оставить на этом устройстве копию, которую можно прочитать.</translation>
    </message>
    <message>
        <source>They did not ask for a copy.</source>
        <translation>Копию для себя человек не просит.</translation>
    </message>
    <message>
        <source>They did not agree to be asked again.</source>
        <translation>Нет согласия на то, чтобы человека спрашивали ещё раз.</translation>
    </message>
    <message>
        <source>They did not agree to share it with the legal team.</source>
        <translation>Нет согласия на передачу юристам организации.</translation>
    </message>
    <message>
        <source>They did not agree to share it with a national prosecutor.</source>
        <translation>Нет согласия на передачу национальным органам прокуратуры.</translation>
    </message>
    <message>
        <source>They did not agree to share it with the International Criminal Court.</source>
        <translation>Нет согласия на передачу Международному уголовному суду.</translation>
    </message>
    <message>
        <source>They did not agree to share it with a UN investigation.</source>
        <translation>Нет согласия на передачу следственному механизму ООН.</translation>
    </message>
    <message>
        <source>They did not agree to share it with a UN treaty body.</source>
        <translation>Нет согласия на передачу договорному органу ООН.</translation>
    </message>
    <message>
        <source>They did not agree to share it with a future tribunal.</source>
        <translation>Нет согласия на передачу будущему суду или трибуналу.</translation>
    </message>
    <message>
        <source>They did not agree to share it with another organisation.</source>
        <translation>Нет согласия на передачу другой правозащитной организации.</translation>
    </message>
    <message>
        <source>They did not agree to share it with researchers.</source>
        <translation>Нет согласия на передачу исследователям.</translation>
    </message>
    <message>
        <source>They did not agree to share it with the media.</source>
        <translation>Нет согласия на передачу журналистам и СМИ.</translation>
    </message>
    <message>
        <source>They did not agree to share it with an archive.</source>
        <translation>Нет согласия на передачу в архив.</translation>
    </message>
    <message>
        <source>First let them tell it in their own words, and say when that is complete.</source>
        <translation>Сначала дайте человеку рассказать своими словами и сказать, когда рассказ окончен.</translation>
    </message>
    <message>
        <source>This is a first account. It is never printed as a statement.</source>
        <translation>Это первый рассказ. Как показания он никогда не печатается.</translation>
    </message>
    <message>
        <source>They did not agree that marks on the body are noted.</source>
        <translation>Нет согласия отмечать следы на теле.</translation>
    </message>
    <message>
        <source>They did not agree to speak of intimate parts of the body.</source>
        <translation>Нет согласия говорить об интимных частях тела.</translation>
    </message>
    <message>
        <source>The day until which they agreed that it is kept is past.</source>
        <translation>День, до которого человек разрешил это хранить, уже прошёл.</translation>
    </message>
    <message>
        <source>They took back paragraphs that are in this sealed file.</source>
        <translation>Человек отозвал пункты, которые есть в этом запечатанном файле.</translation>
    </message>
    <message>
        <source>They did not agree that any of those you chose gets it for that purpose.</source>
        <translation>Нет согласия, чтобы кто-либо из выбранных получил свидетельство для этой цели.</translation>
    </message>
    <message>
        <source>They agreed to no purpose for sharing it with the legal team.</source>
        <translation>Нет согласия ни на одну цель передачи юристам организации.</translation>
    </message>
    <message>
        <source>They agreed to no purpose for sharing it with a national prosecutor.</source>
        <translation>Нет согласия ни на одну цель передачи национальным органам прокуратуры.</translation>
    </message>
    <message>
        <source>They agreed to no purpose for sharing it with the ICC.</source>
        <translation>Нет согласия ни на одну цель передачи Международному уголовному суду.</translation>
    </message>
    <message>
        <source>They agreed to no purpose for sharing it with a UN investigation.</source>
        <translation>Нет согласия ни на одну цель передачи следственному механизму ООН.</translation>
    </message>
    <message>
        <source>They agreed to no purpose for sharing it with a UN treaty body.</source>
        <translation>Нет согласия ни на одну цель передачи договорному органу ООН.</translation>
    </message>
    <message>
        <source>They agreed to no purpose for sharing it with a future tribunal.</source>
        <translation>Нет согласия ни на одну цель передачи будущему суду или трибуналу.</translation>
    </message>
    <message>
        <source>They agreed to no purpose for sharing it with another organisation.</source>
        <translation>Нет согласия ни на одну цель передачи другой правозащитной организации.</translation>
    </message>
    <message>
        <source>They agreed to no purpose for sharing it with researchers.</source>
        <translation>Нет согласия ни на одну цель передачи исследователям.</translation>
    </message>
    <message>
        <source>They agreed to no purpose for sharing it with the media.</source>
        <translation>Нет согласия ни на одну цель передачи журналистам и СМИ.</translation>
    </message>
    <message>
        <source>They agreed to no purpose for sharing it with an archive.</source>
        <translation>Нет согласия ни на одну цель передачи в архив.</translation>
    </message>
    <message>
        <source>It may go to the legal team only if it says less of who they are.</source>
        <translation>Юристам организации это можно передать, только если о личности человека будет сказано меньше.</translation>
    </message>
    <message>
        <source>It may go to a national prosecutor only if it says less of who they are.</source>
        <translation>Национальным органам прокуратуры это можно передать, только если о личности человека будет сказано меньше.</translation>
    </message>
    <message>
        <source>It may go to the ICC only if it says less of who they are.</source>
        <translation>Международному уголовному суду это можно передать, только если о личности человека будет сказано меньше.</translation>
    </message>
    <message>
        <source>It may go to a UN investigation only if it says less of who they are.</source>
        <translation>Следственному механизму ООН это можно передать, только если о личности человека будет сказано меньше.</translation>
    </message>
    <message>
        <source>It may go to a UN treaty body only if it says less of who they are.</source>
        <translation>Договорному органу ООН это можно передать, только если о личности человека будет сказано меньше.</translation>
    </message>
    <message>
        <source>It may go to a future tribunal only if it says less of who they are.</source>
        <translation>Будущему суду или трибуналу это можно передать, только если о личности человека будет сказано меньше.</translation>
    </message>
    <message>
        <source>It may go to another organisation only if it says less of who they are.</source>
        <translation>Другой правозащитной организации это можно передать, только если о личности человека будет сказано меньше.</translation>
    </message>
    <message>
        <source>It may go to researchers only if it says less of who they are.</source>
        <translation>Исследователям это можно передать, только если о личности человека будет сказано меньше.</translation>
    </message>
    <message>
        <source>It may go to the media only if it says less of who they are.</source>
        <translation>Журналистам и СМИ это можно передать, только если о личности человека будет сказано меньше.</translation>
    </message>
    <message>
        <source>It may go to an archive only if it says less of who they are.</source>
        <translation>В архив это можно передать, только если о личности человека будет сказано меньше.</translation>
    </message>
    <message>
        <source>How much is taken is settled on the first page of the interview.</source>
        <translation>Насколько полным будет рассказ, решается на первой странице беседы.</translation>
    </message>
    <message>
        <source>Only they can change it: whoever took the testimony can ask them when they come by themselves.</source>
        <translation>Изменить это может только сам человек: его может спросить тот, кто записал свидетельство, когда человек придёт сам.</translation>
    </message>
    <message>
        <source>The person themself said no: this cannot be sealed. What is written can be destroyed under Settings, “Before a border”.</source>
        <translation>Сам человек сказал «нет»: запечатать это нельзя. То, что записано, можно уничтожить: «Настройки», «Перед границей».</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>In order</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Act on it</source>
        <translation>Нужны меры</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <source>What is looked at: encryption under the vault, memory that the system writes to the disk, where the folder lies, who else writes there, the clock, room on the disk, and the age of the last backup.</source>
        <translation>Что проверяется: шифрование под хранилищем, память, которую система пишет на диск, где лежит папка, кто ещё туда пишет, часы, место на диске и возраст последней резервной копии.</translation>
    </message>
    <message>
        <source>Nothing is changed and nothing is sent. What the system does not say is called unknown.</source>
        <translation>Ничего не меняется и никуда не отправляется. Там, где система не даёт ответа, написано «неизвестно».</translation>
    </message>
    <message>
        <source>The program can protect the vault only as well as the computer under it. These are hints: nothing here stops you from working.</source>
        <translation>Программа может защитить хранилище лишь настолько, насколько надёжен сам компьютер. Это советы: работать здесь ничто не мешает.</translation>
    </message>
    <message>
        <source>Switch on the encryption of the whole disk: LUKS, FileVault or BitLocker. It can take a new installation of the system; ask whoever looks after your computers.</source>
        <translation>Включите шифрование всего диска: LUKS, FileVault или BitLocker. Возможно, для этого придётся заново установить систему; спросите того, кто занимается вашими компьютерами.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your computers, and keep the answer in mind.</source>
        <translation>Спросите того, кто занимается вашими компьютерами, и запомните ответ.</translation>
    </message>
    <message>
        <source>Encrypt the whole disk, or switch the swap space off. Until then switch the computer off after work instead of leaving it locked.</source>
        <translation>Зашифруйте весь диск или отключите подкачку. До тех пор после работы выключайте компьютер, а не оставляйте его заблокированным.</translation>
    </message>
    <message>
        <source>Encrypt the whole disk, or switch hibernation off in the power settings. Do not let the computer hibernate while the vault is open.</source>
        <translation>Зашифруйте весь диск или отключите гибернацию в настройках питания. Не давайте компьютеру уходить в гибернацию, пока хранилище открыто.</translation>
    </message>
    <message>
        <source>Close the program and move the folder of the vault to the disk of this computer.</source>
        <translation>Закройте программу и перенесите папку хранилища на диск этого компьютера.</translation>
    </message>
    <message>
        <source>Set the clock of the computer. The order of what happened does not depend on it, but the times that you seal do.</source>
        <translation>Установите часы компьютера. Порядок событий от них не зависит, но время, которое вы запечатываете, зависит.</translation>
    </message>
    <message>
        <source>Look at this computer: findings to act on: {count}</source>
        <translation>Проверьте этот компьютер. Нужны меры: {count}</translation>
    </message>
    <message>
        <source>The disk is encrypted.</source>
        <translation>Диск зашифрован.</translation>
    </message>
    <message>
        <source>Who takes the computer switched off finds neither the vault&apos;s files nor what was deleted from them, without the password of the disk.</source>
        <translation>Тот, кому достанется выключенный компьютер, без пароля диска не найдёт ни файлов хранилища, ни того, что из них удалено.</translation>
    </message>
    <message>
        <source>The disk is not encrypted, as far as can be seen.</source>
        <translation>Насколько можно судить, диск не зашифрован.</translation>
    </message>
    <message>
        <source>The vault itself is encrypted. But the disk shows that it is there and how large it is, and may keep old blocks of it that no program can wipe.</source>
        <translation>Само хранилище зашифровано. Но по диску видно, что оно есть и какого оно размера, и на нём могут оставаться старые блоки, которые не сотрёт ни одна программа.</translation>
    </message>
    <message>
        <source>It is unknown whether the disk is encrypted.</source>
        <translation>Неизвестно, зашифрован ли диск.</translation>
    </message>
    <message>
        <source>The system does not say what lies under the vault.</source>
        <translation>Система не сообщает, что лежит под хранилищем.</translation>
    </message>
    <message>
        <source>The vault lies in memory, on no disk.</source>
        <translation>Хранилище лежит в памяти, ни на каком диске его нет.</translation>
    </message>
    <message>
        <source>It is gone when the computer is switched off or loses power.</source>
        <translation>Когда компьютер выключится или останется без питания, оно исчезнет.</translation>
    </message>
    <message>
        <source>If that is not what you want, close the program and move the folder of the vault to an encrypted disk.</source>
        <translation>Если вам это не подходит, закройте программу и перенесите папку хранилища на зашифрованный диск.</translation>
    </message>
    <message>
        <source>Memory that is moved to the disk is encrypted there.</source>
        <translation>Память, которая выгружается на диск, там зашифрована.</translation>
    </message>
    <message>
        <source>No open words are left on the disk in this way.</source>
        <translation>Открытых слов таким путём на диске не остаётся.</translation>
    </message>
    <message>
        <source>No memory is moved to the disk.</source>
        <translation>Память на диск не выгружается.</translation>
    </message>
    <message>
        <source>Memory can be moved to the disk without encryption.</source>
        <translation>Память может выгружаться на диск без шифрования.</translation>
    </message>
    <message>
        <source>Words and keys of an open vault may be written there by the system and stay, also after the vault is locked. The program cannot prevent it.</source>
        <translation>Система может записать туда слова и ключи открытого хранилища, и они останутся там даже после того, как хранилище заблокировано. Программа не может этому помешать.</translation>
    </message>
    <message>
        <source>It is unknown whether memory is moved to the disk in the clear.</source>
        <translation>Неизвестно, выгружается ли память на диск в открытом виде.</translation>
    </message>
    <message>
        <source>The system does not say.</source>
        <translation>Система этого не сообщает.</translation>
    </message>
    <message>
        <source>Hibernation writes the memory to an encrypted disk.</source>
        <translation>При гибернации память пишется на зашифрованный диск.</translation>
    </message>
    <message>
        <source>The vault locks before the computer sleeps, if the system says so.</source>
        <translation>Хранилище блокируется перед сном компьютера, если система о нём предупреждает.</translation>
    </message>
    <message>
        <source>The computer does not hibernate.</source>
        <translation>Компьютер не уходит в гибернацию.</translation>
    </message>
    <message>
        <source>No copy of the memory is written to the disk.</source>
        <translation>Копия памяти на диск не пишется.</translation>
    </message>
    <message>
        <source>Hibernation writes the memory to a disk in the clear.</source>
        <translation>При гибернации память пишется на диск в открытом виде.</translation>
    </message>
    <message>
        <source>All of the memory is written, with whatever was open. The vault locks first where the system says in time that it will sleep; not every system does.</source>
        <translation>Записывается вся память, со всем, что было открыто. Хранилище сначала блокируется там, где система вовремя предупреждает о сне; это делает не каждая система.</translation>
    </message>
    <message>
        <source>It is unknown whether hibernation writes memory in the clear.</source>
        <translation>Неизвестно, пишется ли память при гибернации в открытом виде.</translation>
    </message>
    <message>
        <source>The vault lies on a disk of this computer.</source>
        <translation>Хранилище лежит на диске этого компьютера.</translation>
    </message>
    <message>
        <source>No network drive and none of the known synchronising programs was found.</source>
        <translation>Не найдено ни сетевого диска, ни известных программ синхронизации.</translation>
    </message>
    <message>
        <source>The vault lies on another computer, over a network.</source>
        <translation>Хранилище лежит на другом компьютере, доступ к нему — по сети.</translation>
    </message>
    <message>
        <source>Others can copy it there at any time, and what was saved can be lost when the connection breaks: such drives promise to write and do not always do it.</source>
        <translation>Там его в любой момент могут скопировать, а при обрыве связи сохранённое может пропасть: такие диски обещают записать и не всегда записывают.</translation>
    </message>
    <message>
        <source>The vault lies in a folder that is copied elsewhere.</source>
        <translation>Хранилище лежит в папке, которая копируется в другое место.</translation>
    </message>
    <message>
        <source>A synchronising program sends copies to somebody else&apos;s computer, and keeps old ones. With the passphrase they open what was not sealed yet. It can put old files back in the place of new ones.</source>
        <translation>Программа синхронизации отправляет копии на чужой компьютер и хранит старые. С парольной фразой они откроют то, что ещё не запечатано. Она может и подменить новые файлы старыми.</translation>
    </message>
    <message>
        <source>It is unknown on what kind of disk the vault lies.</source>
        <translation>Неизвестно, на каком диске лежит хранилище.</translation>
    </message>
    <message>
        <source>No other program writes into the vault now.</source>
        <translation>Другие программы сейчас в хранилище не пишут.</translation>
    </message>
    <message>
        <source>Programs of other users are not seen; they have no right to write.</source>
        <translation>Программы других пользователей не видны; права писать туда у них нет.</translation>
    </message>
    <message>
        <source>Another program writes into the vault: {names}.</source>
        <translation>В хранилище пишет другая программа: {names}.</translation>
    </message>
    <message>
        <source>It may copy the vault, or put old files in place of new ones. The program would notice, but could not bring back what is lost.</source>
        <translation>Возможно, она копирует хранилище или подменяет новые файлы старыми. Наша программа это заметит, но вернуть потерянное не сможет.</translation>
    </message>
    <message>
        <source>Find out what it is, and end it.</source>
        <translation>Выясните, что это за программа, и завершите её.</translation>
    </message>
    <message>
        <source>Other users of this computer may change the vault.</source>
        <translation>Другие пользователи этого компьютера могут изменить хранилище.</translation>
    </message>
    <message>
        <source>They cannot read it, but they can copy and delete it. Somebody changed the rights of its folder: the program makes it for you alone.</source>
        <translation>Прочитать его они не могут, но могут скопировать и удалить. Кто-то изменил права на его папку: программа создаёт её только для вас.</translation>
    </message>
    <message>
        <source>Take the rights of group and others from the folder.</source>
        <translation>Уберите права группы и остальных на эту папку.</translation>
    </message>
    <message>
        <source>It is unknown whether others write into the vault.</source>
        <translation>Неизвестно, пишет ли в хранилище кто-то ещё.</translation>
    </message>
    <message>
        <source>The clock is not behind what is known.</source>
        <translation>Часы не отстают от того, что известно.</translation>
    </message>
    <message>
        <source>It is neither before the last entry of the vault nor before this program was made. Whether it is right cannot be known from here.</source>
        <translation>Их время не раньше последней записи в хранилище и не раньше выпуска этой программы. Верно ли оно, отсюда узнать нельзя.</translation>
    </message>
    <message>
        <source>The clock is behind the last entry of the vault.</source>
        <translation>Часы отстают от последней записи в хранилище.</translation>
    </message>
    <message>
        <source>Either it is wrong now, or it was wrong then.</source>
        <translation>Либо они неверны сейчас, либо были неверны тогда.</translation>
    </message>
    <message>
        <source>The clock shows a day before this program was made: it is wrong.</source>
        <translation>Часы показывают день раньше выпуска этой программы: они неверны.</translation>
    </message>
    <message>
        <source>What you write now would bear a false time.</source>
        <translation>То, что вы запишете сейчас, получило бы неверное время.</translation>
    </message>
    <message>
        <source>It is unknown whether the clock is behind.</source>
        <translation>Неизвестно, отстают ли часы.</translation>
    </message>
    <message>
        <source>The time of the vault&apos;s last entry cannot be read.</source>
        <translation>Время последней записи в хранилище прочитать не удалось.</translation>
    </message>
    <message>
        <source>Compare the clock of the computer with another one.</source>
        <translation>Сверьте часы компьютера с другими часами.</translation>
    </message>
    <message>
        <source>There is room on the disk: {free}.</source>
        <translation>Место на диске есть: {free}.</translation>
    </message>
    <message>
        <source>That is more than twice what the largest open testimony or an interview of an hour takes: {needed}.</source>
        <translation>Это более чем вдвое больше, чем занимает самое большое открытое свидетельство или часовая беседа: {needed}.</translation>
    </message>
    <message>
        <source>There is little room on the disk: {free}.</source>
        <translation>На диске мало места: {free}.</translation>
    </message>
    <message>
        <source>Twice what the largest open testimony or an interview of an hour takes is {needed}. An interview or a seal may have to stop in the middle; what was saved by then stays.</source>
        <translation>Нужно вдвое больше, чем занимает самое большое открытое свидетельство или часовая беседа: {needed}. Беседа или запечатывание могут прерваться на середине; то, что уже сохранено, останется.</translation>
    </message>
    <message>
        <source>Make room before the next interview: move other files away.</source>
        <translation>Освободите место до следующей беседы: перенесите другие файлы.</translation>
    </message>
    <message>
        <source>The last backup is not old. Days since: {days}.</source>
        <translation>Последняя резервная копия не старая. Прошло дней: {days}.</translation>
    </message>
    <message>
        <source>It was opened and compared when it was made.</source>
        <translation>Сразу после создания её открыли и сверили.</translation>
    </message>
    <message>
        <source>Nothing is open that only a backup would protect.</source>
        <translation>Нет ничего открытого, что защитила бы только резервная копия.</translation>
    </message>
    <message>
        <source>What is sealed is protected by its sealed file, once it is out.</source>
        <translation>То, что запечатано, защищено запечатанным файлом, как только тот передан.</translation>
    </message>
    <message>
        <source>The last backup is old. Days since: {days}.</source>
        <translation>Последняя резервная копия старая. Прошло дней: {days}.</translation>
    </message>
    <message>
        <source>If this computer is lost, what was taken since then is lost with it.</source>
        <translation>Если этот компьютер пропадёт, вместе с ним пропадёт и всё, что записано с тех пор.</translation>
    </message>
    <message>
        <source>Make a backup now, or seal what is closed.</source>
        <translation>Сделайте резервную копию сейчас или запечатайте то, что завершено.</translation>
    </message>
    <message>
        <source>There is no backup of what is not sealed yet.</source>
        <translation>Нет резервной копии того, что ещё не запечатано.</translation>
    </message>
    <message>
        <source>If this computer is lost, testimonies in work are lost with it.</source>
        <translation>Если этот компьютер пропадёт, вместе с ним пропадут свидетельства, над которыми идёт работа.</translation>
    </message>
    <message>
        <source>Close and seal interviews soon, or set up a backup. A backup opens with your organisation&apos;s recovery key alone.</source>
        <translation>Поскорее завершайте и запечатывайте беседы или настройте резервные копии. Копию открывает только ключ восстановления вашей организации.</translation>
    </message>
    <message>
        <source>It is unknown how old the last backup is.</source>
        <translation>Неизвестно, сколько времени последней резервной копии.</translation>
    </message>
    <message>
        <source>Its time does not fit the clock of this computer.</source>
        <translation>Её время не согласуется с часами этого компьютера.</translation>
    </message>
    <message>
        <source>Look at the clock, then make a new backup.</source>
        <translation>Проверьте часы, затем сделайте новую резервную копию.</translation>
    </message>
</context>
<context>
    <name>inbox</name>
    <message>
        <source>Read it</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>People &amp; keys</source>
        <translation>Люди и ключи</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Кем подписано</translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation>Запечатано</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>The one that is here</source>
        <translation>Что уже есть здесь</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>{moment}
as the signer says; not checked</source>
        <translation>{moment}
так указывает подписавший; не проверено</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>A sealed file is what somebody handed over to you: a testimony, what was said about one later, a receipt, a roster of keys. Opening it checks who signed it and every byte of it, and keeps nothing.</source>
        <translation>Запечатанный файл — это то, что вам передали: свидетельство, сказанное о нём позже, подтверждение получения, список ключей. При открытии проверяется, кто его подписал, и каждый его байт; ничего не сохраняется.</translation>
    </message>
    <message>
        <source>The name beside a file is the one under which you know its signer. What a file says about itself is never shown, because anybody can write it.</source>
        <translation>Имя рядом с файлом — то, под которым вы знаете подписавшего. Что файл говорит о себе сам, никогда не показывается: написать так может кто угодно.</translation>
    </message>
    <message>
        <source>A refused file is never imported, not even in part. The others go on.</source>
        <translation>Отклонённый файл никогда не принимается, даже частично. Остальные принимаются дальше.</translation>
    </message>
    <message>
        <source>Everybody numbers what they seal. A gap means that a file went to others, or got lost, or was held back: ask the sender.</source>
        <translation>Каждый нумерует то, что запечатывает. Пропуск значит, что файл ушёл к другим, потерялся или его придержали: спросите отправителя.</translation>
    </message>
    <message>
        <source>After importing, write the receipts and give them back. Only then may the interviewer delete the sealed file.</source>
        <translation>Когда всё принято, запишите подтверждения и отдайте их. Только тогда интервьюер может удалить запечатанный файл.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Opened files</source>
        <translation>Открытые файлы</translation>
    </message>
    <message>
        <source>Put in the stick that you were given, and open the sealed files on it: one, many, or a whole folder. You can also drop them onto this page. Each is checked to the last byte before anything is imported.</source>
        <translation>Вставьте флешку, которую вам дали, и откройте запечатанные файлы на ней: один, несколько или всю папку. Можно и перетащить их на эту страницу. Каждый проверяется до последнего байта, прежде чем что-либо будет принято.</translation>
    </message>
    <message>
        <source>Importing file {number} of {count}</source>
        <translation>Принимается файл {number} из {count}</translation>
    </message>
    <message>
        <source>Checking file {number} of {count}</source>
        <translation>Проверяется файл {number} из {count}</translation>
    </message>
    <message>
        <source>Open sealed files…</source>
        <translation>Открыть запечатанные файлы…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Открыть папку…</translation>
    </message>
    <message>
        <source>Import the good ones</source>
        <translation>Принять исправные</translation>
    </message>
    <message>
        <source>Write the receipts…</source>
        <translation>Записать подтверждения…</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Очистить список</translation>
    </message>
    <message>
        <source>Open sealed files</source>
        <translation>Открыть запечатанные файлы</translation>
    </message>
    <message>
        <source>Open a folder of sealed files</source>
        <translation>Открыть папку с запечатанными файлами</translation>
    </message>
    <message>
        <source>Where to write the receipts</source>
        <translation>Куда записать подтверждения</translation>
    </message>
    <message>
        <source>There is no sealed file in this folder.</source>
        <translation>В этой папке нет запечатанных файлов.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Ничего не открыто.</translation>
    </message>
    <message>
        <source>Sealed files have names that end in .age.</source>
        <translation>Имена запечатанных файлов оканчиваются на .age.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) written.</source>
        <translation>
            <numerusform>Записано %n подтверждение.</numerusform>
            <numerusform>Записано %n подтверждения.</numerusform>
            <numerusform>Записано %n подтверждений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give each back to the one who sealed the file.</source>
        <translation>Отдайте каждое тому, кто запечатал файл.</translation>
    </message>
    <message>
        <source>Sealed files (*.age)</source>
        <translation>Запечатанные файлы (*.age)</translation>
    </message>
    <message>
        <source>They lie in {folder}.</source>
        <translation>Они лежат здесь: {folder}.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Проверяется</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Being imported</source>
        <translation>Принимается</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Исправно</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Уже здесь</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>{outcome}, re-encrypted</source>
        <translation>{outcome}, зашифровано заново</translation>
    </message>
    <message>
        <source>{outcome}, forwarded</source>
        <translation>{outcome}, переслано</translation>
    </message>
    <message>
        <source>{outcome}, key revoked</source>
        <translation>{outcome}, ключ отозван</translation>
    </message>
    <message>
        <source>{outcome}, key expired</source>
        <translation>{outcome}, срок ключа истёк</translation>
    </message>
    <message>
        <source>{outcome}, after a gap</source>
        <translation>{outcome}, после пропуска</translation>
    </message>
    <message>
        <source>{outcome}, late</source>
        <translation>{outcome}, с опозданием</translation>
    </message>
    <message>
        <source>{outcome}, to compare</source>
        <translation>{outcome}, нужно сверить</translation>
    </message>
    <message>
        <source>{outcome}, to sign</source>
        <translation>{outcome}, нужно подписать</translation>
    </message>
    <message>
        <source>This copy was encrypted again by somebody who could open it. What is inside is the same to the last byte. Ask who made the copy, and for whom.</source>
        <translation>Эту копию заново зашифровал тот, кто мог её открыть. Внутри всё то же до последнего байта. Спросите, кто сделал копию и для кого.</translation>
    </message>
    <message>
        <source>Its signer addressed it to others: somebody forwarded it to you. Ask who did, before you rely on it. No receipt can be written for it.</source>
        <translation>Подписавший адресовал это другим: кто-то переслал это вам. Прежде чем на это полагаться, спросите, кто переслал. Подтверждение получения для этого записать нельзя.</translation>
    </message>
    <message>
        <source>The organisation has revoked this key since. This file carries a number from before that, so it counts; be careful with what it says all the same.</source>
        <translation>С тех пор организация отозвала этот ключ. У этого файла номер более ранний, поэтому он остаётся в силе; и всё же относитесь к сказанному в нём осторожно.</translation>
    </message>
    <message>
        <source>The roster names this signer up to a day that is past. The signature is right; ask your organisation whether the key still counts.</source>
        <translation>В списке ключей этот подписавший указан до дня, который уже прошёл. Подпись верна; спросите у своей организации, действует ли ещё этот ключ.</translation>
    </message>
    <message>
        <source>It came late: a later file of the same signer was here before it. Nothing is wrong with it.</source>
        <translation>Файл пришёл с опозданием: более поздний файл того же человека пришёл сюда раньше. Всё в порядке.</translation>
    </message>
    <message>
        <source>It is the first roster of this organisation here. It counts for nothing until you have compared its fingerprint, under Organisation.</source>
        <translation>Это первый список ключей этой организации здесь. Он не имеет силы, пока вы не сверите его отпечаток в разделе «Организация».</translation>
    </message>
    <message>
        <source>It does not have all its signatures yet. It waits under Organisation, where those who may can sign it.</source>
        <translation>На нём ещё не все подписи. Он ждёт в разделе «Организация», где его могут подписать те, у кого есть такое право.</translation>
    </message>
    <message>
        <source>All of it is in this vault now.</source>
        <translation>Теперь всё это в хранилище.</translation>
    </message>
    <message>
        <source>What you sealed has arrived whole. The outbox says who has answered, and whether its sealed file is still needed.</source>
        <translation>То, что вы запечатали, дошло целым. В исходящих видно, кто ответил и нужен ли ещё его запечатанный файл.</translation>
    </message>
    <message>
        <source>A key unknown here</source>
        <translation>Ключ, который здесь неизвестен</translation>
    </message>
    <message>
        <source>Number {first} of {name} never came here: it may have gone to others, or is missing. Ask {name}.</source>
        <translation>Файл номер {first} от {name} сюда не приходил: возможно, ушёл к другим или потерян. Спросите отправителя: {name}.</translation>
    </message>
    <message>
        <source>Numbers {first} to {last} of {name} never came here: they may have gone to others, or are missing. Ask {name}.</source>
        <translation>Файлы с номерами от {first} до {last} от {name} сюда не приходили: возможно, ушли к другим или потеряны. Спросите отправителя: {name}.</translation>
    </message>
    <message>
        <source>It was imported before. Nothing was kept twice.</source>
        <translation>Это уже принято раньше. Дважды ничего не сохранено.</translation>
    </message>
    <message>
        <source>The signature is right, and every byte is as it was sealed. Nothing is kept here until you import it.</source>
        <translation>Подпись верна, и каждый байт такой, каким был запечатан. Здесь ничего не сохраняется, пока вы это не примете.</translation>
    </message>
    <message>
        <source>All of it is in this vault now. Write the receipt and give it back, so that its sender knows that it arrived.</source>
        <translation>Теперь всё это в хранилище. Запишите подтверждение и отдайте его, чтобы отправитель знал, что всё дошло.</translation>
    </message>
    <message>
        <source>What you sealed has arrived whole. Its sealed file may now be deleted in the outbox.</source>
        <translation>То, что вы запечатали, дошло целым. Запечатанный файл теперь можно удалить в исходящих.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункта</numerusform>
            <numerusform>%n пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n приложение</numerusform>
            <numerusform>%n приложения</numerusform>
            <numerusform>%n приложений</numerusform>
        </translation>
    </message>
    <message>
        <source>You can write the receipt again if it was lost.</source>
        <translation>Если подтверждение потерялось, его можно записать ещё раз.</translation>
    </message>
</context>
<context>
    <name>interview</name>
    <message>
        <source>Free account</source>
        <translation>Свободный рассказ</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Рассказ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Note a question</source>
        <translation>Записать вопрос</translation>
    </message>
    <message>
        <source>Questions: {count}</source>
        <translation>Вопросы: {count}</translation>
    </message>
    <message>
        <source>Your own notes, kept apart from the statement and never printed with it. How somebody behaves proves nothing: calm or tears, gaps or order.</source>
        <translation>Ваши собственные заметки: они хранятся отдельно от показаний и никогда с ними не печатаются. То, как человек себя ведёт, ничего не доказывает: ни спокойствие, ни слёзы, ни пробелы, ни порядок.</translation>
    </message>
    <message>
        <source>What you observed</source>
        <translation>Что вы заметили</translation>
    </message>
    <message>
        <source>Conditions, interruptions, what helped.</source>
        <translation>Условия, перерывы, что помогло.</translation>
    </message>
    <message>
        <source>What is still to be done</source>
        <translation>Что ещё нужно сделать</translation>
    </message>
    <message>
        <source>Questions left open, evidence to secure, by whom.</source>
        <translation>Какие вопросы остались, какие доказательства нужно сохранить и кто это сделает.</translation>
    </message>
    <message>
        <source>Close the interview</source>
        <translation>Завершить беседу</translation>
    </message>
    <message>
        <source>Why it was stopped</source>
        <translation>Почему остановили</translation>
    </message>
    <message>
        <source>If they want to say it, or you know. May stay empty.</source>
        <translation>Если человек хочет это сказать или если вы знаете. Можно оставить пустым.</translation>
    </message>
    <message>
        <source>Continue the interview</source>
        <translation>Продолжить беседу</translation>
    </message>
    <message>
        <source>Go on to seal</source>
        <translation>Перейти к запечатыванию</translation>
    </message>
    <message>
        <source>Still missing before it can be sealed</source>
        <translation>Чего ещё не хватает, чтобы запечатать</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Есть всё, что нужно.</translation>
    </message>
    <message>
        <source>Closing locks the words. You can continue later; the record then says so.</source>
        <translation>После завершения слова менять нельзя. Беседу можно продолжить позже; в истории свидетельства это будет отмечено.</translation>
    </message>
    <message>
        <source>The interview is closed and its words are locked.</source>
        <translation>Беседа завершена, слова закрыты для изменений.</translation>
    </message>
    <message>
        <source>How do you feel now?</source>
        <translation>Как вы себя чувствуете сейчас?</translation>
    </message>
    <message>
        <source>In their words. It is no part of the statement.</source>
        <translation>Собственными словами человека. В показания это не входит.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Что будет дальше</translation>
    </message>
    <message>
        <source>What was agreed. Promise nothing.</source>
        <translation>О чём договорились. Ничего не обещайте.</translation>
    </message>
    <message>
        <source>Corrected words</source>
        <translation>Исправленный текст</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Оставить как было</translation>
    </message>
    <message>
        <source>Correct paragraph {number}</source>
        <translation>Исправить пункт {number}</translation>
    </message>
    <message>
        <source>Paragraph {number}: “Yes, so”</source>
        <translation>Пункт {number}: «Да, так»</translation>
    </message>
    <message>
        <source>They said yes to it at {time}.</source>
        <translation>Человек ответил «да» в {time}.</translation>
    </message>
    <message>
        <source>“Yes, so”</source>
        <translation>«Да, так»</translation>
    </message>
    <message>
        <source>Read each one back, and ask if it is right so.</source>
        <translation>Прочитайте вслух каждое и спросите, верно ли это.</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Пока ничего не записано.</translation>
    </message>
    <message>
        <source>Note it or give it up first, then close the interview.</source>
        <translation>Сначала запишите это или откажитесь от этого, затем завершите беседу.</translation>
    </message>
    <message>
        <source>Write down what the person tells, in their own words, as “I”.
Enter begins the next paragraph; each one gets its number.
All is saved while you write.</source>
        <translation>Записывайте то, что рассказывает человек, его собственными словами, от первого лица: «я».
Enter начинает следующий пункт; каждый получает номер.
Всё сохраняется, пока вы пишете.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the button of the search bar</comment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Find in the account</source>
        <translation>Найти в рассказе</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущее</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Следующее</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>найдено: %n</numerusform>
            <numerusform>найдено: %n</numerusform>
            <numerusform>найдено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Are they safe now?</source>
        <translation>В безопасности ли человек сейчас?</translation>
    </message>
    <message>
        <source>Here, tonight, at home; and their family.</source>
        <translation>Здесь, сегодня ночью, дома; и семья тоже.</translation>
    </message>
    <message>
        <source>How to reach them safely</source>
        <translation>Как безопасно связаться с человеком</translation>
    </message>
    <message>
        <source>A way that nobody else reads. No real name.</source>
        <translation>Способ, при котором никто другой не прочитает. Без настоящего имени.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>In a few words of their own; do not ask on.</source>
        <translation>Несколькими словами самого человека; не расспрашивайте дальше.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Кто это сделал</translation>
    </message>
    <message>
        <source>As they say it: a uniform, a unit, a name heard.</source>
        <translation>Так, как говорит человек: форма, подразделение, услышанное имя.</translation>
    </message>
    <message>
        <source>Injuries and pain</source>
        <translation>Травмы и боль</translation>
    </message>
    <message>
        <source>What needs a doctor comes before everything.</source>
        <translation>То, для чего нужен врач, важнее всего остального.</translation>
    </message>
    <message>
        <source>What could be lost soon</source>
        <translation>Что может скоро пропасть</translation>
    </message>
    <message>
        <source>Marks, clothing, messages, papers, cameras.</source>
        <translation>Следы, одежда, сообщения, документы, камеры.</translation>
    </message>
    <message>
        <source>What they need now</source>
        <translation>Что нужно сейчас</translation>
    </message>
    <message>
        <source>Promise nothing that is not yours to give.</source>
        <translation>Не обещайте того, что зависит не от вас.</translation>
    </message>
    <message>
        <source>Who contacts whom, and when a full account.</source>
        <translation>Кто с кем свяжется и когда будет полный рассказ.</translation>
    </message>
    <message>
        <source>Ten short answers; each may stay empty. It can be sealed for the legal team, but it is no statement and is never printed as one. For a full account later, change the decision under “Before”.</source>
        <translation>Десять коротких ответов; любой может остаться пустым. Их можно запечатать для юристов, но это не показания, и как показания они никогда не печатаются. Чтобы позже записать полный рассказ, измените решение на странице «До беседы».</translation>
    </message>
    <message>
        <source>First account</source>
        <translation>Первый рассказ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop the interview</source>
        <translation>Остановить беседу</translation>
    </message>
    <message>
        <source>Saves, locks the words, and opens the closing page.</source>
        <translation>Сохраняет всё, закрывает слова для изменений и открывает страницу завершения.</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Сделать перерыв</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До беседы</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Clarify</source>
        <translation>Уточнение</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Тело</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Read-back</source>
        <translation>Сверка текста</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Завершение</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>The interview is still open.</source>
        <translation>Беседа ещё не завершена.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>Why it cannot be sealed</source>
        <translation>Почему это нельзя запечатать</translation>
    </message>
    <message>
        <source>Open, though it can be sealed without it</source>
        <translation>Не сделано, хотя запечатать можно и без этого</translation>
    </message>
    <message>
        <source>Opens when the free account is complete.</source>
        <translation>Откроется, когда свободный рассказ будет окончен.</translation>
    </message>
    <message>
        <source>Opens when the interview is closed.</source>
        <translation>Откроется, когда беседа будет завершена.</translation>
    </message>
    <message>
        <source>after the free account</source>
        <translation>после свободного рассказа</translation>
    </message>
    <message>
        <source>after closing</source>
        <translation>после завершения</translation>
    </message>
    <message>
        <source>Person who testifies</source>
        <translation>Свидетель</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Support person</source>
        <translation>Сопровождающее лицо</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Юрист</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое лицо</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Белорусский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Украинский</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Польский</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Литовский</translation>
    </message>
    <message>
        <source>Not read back yet</source>
        <translation>Ещё не прочитано свидетелю</translation>
    </message>
    <message>
        <source>Read aloud to the person</source>
        <translation>Прочитано свидетелю вслух</translation>
    </message>
    <message>
        <source>Read by the person</source>
        <translation>Прочитано свидетелем лично</translation>
    </message>
    <message>
        <source>Read by an interpreter</source>
        <translation>Прочитано через переводчика</translation>
    </message>
    <message>
        <source>Settle this before anything else: earlier accounts, whether it is safe to talk now, with whom, and for whom the person speaks. If talking now would do harm, take a first account only, or none.</source>
        <translation>Решите это прежде всего остального: прежние рассказы, безопасно ли говорить сейчас, с кем и от чьего имени говорит человек. Если разговор сейчас навредит, запишите только первый рассказ или ничего.</translation>
    </message>
    <message>
        <source>Say who is in the room, by code. The interview is held in one language and may be written down in another. Nothing here has to be exact to begin.</source>
        <translation>Укажите кодами, кто присутствует. Беседа идёт на одном языке, а записывать её можно на другом. Чтобы начать, точность здесь не нужна.</translation>
    </message>
    <message>
        <source>Read the script aloud, or turn the screen and let the person read it. Then ask each question. An answer can be changed at any time; the program obeys the last one: what was not allowed cannot be sealed to anybody, printed or kept.</source>
        <translation>Прочитайте текст вслух или поверните экран, чтобы человек прочитал сам. Потом задайте каждый вопрос. Ответ можно изменить в любой момент; программа выполняет последний: то, на что нет согласия, нельзя ни для кого запечатать, напечатать или хранить.</translation>
    </message>
    <message>
        <source>Files are copied into the vault, hashed and encrypted; the files they came from stay where they are. Pictures are blurred until you ask. Only pictures and sound of common kinds are shown here; everything else is kept exactly as it came.</source>
        <translation>Файлы копируются в хранилище, для них вычисляется хеш, и они шифруются; исходные файлы остаются на своих местах. Изображения размыты, пока вы не попросите показать. Здесь показываются только изображения и звук распространённых видов; всё остальное хранится точно таким, каким пришло.</translation>
    </message>
    <message>
        <source>Read every paragraph back. What the person corrects is changed in the account and noted with the words as they were. If the account changes after they confirmed it, they are asked again.</source>
        <translation>Прочитайте вслух каждый пункт. То, что человек исправляет, меняется в рассказе и отмечается вместе с прежними словами. Если рассказ изменится после подтверждения, человека нужно спросить снова.</translation>
    </message>
    <message>
        <source>Never end without asking how the person is. Closing locks the words; the interview can be continued later, and the record says so. Sealing comes next.</source>
        <translation>Никогда не заканчивайте, не спросив, как человек себя чувствует. После завершения слова менять нельзя; беседу можно продолжить позже, и в истории свидетельства это будет отмечено. Дальше — запечатывание.</translation>
    </message>
    <message>
        <source>What you yourself saw and what is still to be done. It is kept apart from the statement, and how somebody behaved proves nothing.</source>
        <translation>Что вы сами видели и что ещё нужно сделать. Это хранится отдельно от показаний, и то, как человек себя вёл, ничего не доказывает.</translation>
    </message>
    <message>
        <source>The person who testifies is here: {code}</source>
        <translation>Свидетель здесь: {code}</translation>
    </message>
    <message>
        <source>Place of the interview</source>
        <translation>Место беседы</translation>
    </message>
    <message>
        <source>Only as precise as is safe: a town or a country.</source>
        <translation>Не точнее, чем безопасно: город или страна.</translation>
    </message>
    <message>
        <source>Who the deponent is</source>
        <translation>Кто свидетель</translation>
    </message>
    <message>
        <source>Real names, apart from the account: sealed once more, and opened only by those you choose. They may stay empty.</source>
        <translation>Настоящие имена, отдельно от рассказа: они запечатываются ещё раз, и откроют их только те, кого вы выберете. Можно оставить пустыми.</translation>
    </message>
    <message>
        <source>Who is in the room?</source>
        <translation>Кто присутствует?</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Язык беседы</translation>
    </message>
    <message>
        <source>Language written down</source>
        <translation>Язык текста</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Code or pseudonym</source>
        <translation>Код или псевдоним</translation>
    </message>
    <message>
        <source>open</source>
        <comment>not all of it is done</comment>
        <translation>не всё</translation>
    </message>
    <message>
        <source>nothing missing, but something stands open</source>
        <translation>нужное есть, но не всё сделано</translation>
    </message>
    <message>
        <source>A break since {time}. No sound is recorded meanwhile.</source>
        <translation>Перерыв с {time}. Звук пока не записывается.</translation>
    </message>
    <message>
        <source>Ask again on the page “Consent”</source>
        <translation>Спросить ещё раз на странице «Согласие»</translation>
    </message>
    <message>
        <source>They said no to storing it, so nothing more can be written here.</source>
        <translation>Человек не разрешил хранить свидетельство, поэтому писать здесь больше нельзя.</translation>
    </message>
    <message>
        <source>What was written before is still here, encrypted, and cannot be sealed for anybody.</source>
        <translation>То, что было записано раньше, осталось здесь в зашифрованном виде, и запечатать его ни для кого нельзя.</translation>
    </message>
    <message>
        <source>Ask again, or destroy the draft under Settings, “Before a border”.</source>
        <translation>Спросите ещё раз или уничтожьте черновик: «Настройки», «Перед границей».</translation>
    </message>
    <message>
        <source>To add what is missing, continue it; the record then says so.</source>
        <translation>Чтобы добавить недостающее, продолжите её; в истории свидетельства это будет отмечено.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Complete since {time}. Prompts are open.</source>
        <translation>Рассказ окончен в {time}. Подсказки открыты.</translation>
    </message>
    <message>
        <source>The free account is complete</source>
        <translation>Свободный рассказ окончен</translation>
    </message>
    <message>
        <source>Opens the prompts, which stay shut until then.</source>
        <translation>Открывает подсказки; до этого они закрыты.</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>Рассказ продолжается</translation>
    </message>
    <message>
        <source>Tie to the recording</source>
        <translation>Связать с записью</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Слушать отсюда</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Playing {time}</source>
        <translation>Воспроизводится {time}</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Медицинская помощь</translation>
    </message>
    <message>
        <source>Psychological</source>
        <translation>Психологическая помощь</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Юридическая помощь</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Жильё</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Присмотр за детьми</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>Food and rest</source>
        <translation>Еда и отдых</translation>
    </message>
    <message>
        <source>Other need</source>
        <translation>Другая потребность</translation>
    </message>
    <message>
        <source>Name to whom you referred them. Promise only what you can do yourself.</source>
        <translation>Назовите, к кому вы направили человека. Обещайте только то, что можете сделать сами.</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>Добавить потребность</translation>
    </message>
    <message>
        <source>Kind of need</source>
        <translation>Вид помощи</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Что именно</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>К кому направлен человек</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>Что нужно человеку</translation>
    </message>
    <message>
        <source>Where the account is needed in another language, it is written here beside the words of the person, paragraph by paragraph. Enter goes on to the next one. Go on without it if no translation is needed now.</source>
        <translation>Если рассказ нужен на другом языке, перевод пишут здесь, рядом со словами человека, пункт за пунктом. Enter переходит к следующему. Если перевод сейчас не нужен, идите дальше без него.</translation>
    </message>
    <message>
        <source>Use codes, never real names. The person who testifies is known here, and to everybody who reads the account, by the case code only.</source>
        <translation>Пользуйтесь кодами, никогда — настоящими именами. Свидетель известен здесь и всем, кто читает рассказ, только по коду дела.</translation>
    </message>
    <message>
        <source>The question, as you put it</source>
        <translation>Вопрос, как вы его задали</translation>
    </message>
    <message>
        <source>How it was put</source>
        <translation>Как он задан</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the button of the line for a question</comment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>“{words}” may put the answer into their mouth.</source>
        <translation>«{words}» — так можно вложить ответ в уста человека.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытый</translation>
    </message>
    <message>
        <source>O</source>
        <translation>О</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрытый</translation>
    </message>
    <message>
        <source>C</source>
        <translation>З</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Наводящий</translation>
    </message>
    <message>
        <source>L</source>
        <translation>Н</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открытый</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрытый</translation>
    </message>
    <message>
        <source>leading</source>
        <translation>наводящий</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>Заданные вопросы</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the button of the list of questions</comment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>after paragraph {number}</source>
        <translation>после пункта {number}</translation>
    </message>
    <message>
        <source>before the first paragraph</source>
        <translation>перед первым пунктом</translation>
    </message>
    <message>
        <source>(words not noted)</source>
        <translation>(слова не записаны)</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>ничего не записано</translation>
    </message>
    <message>
        <source>nothing missing</source>
        <translation>есть всё</translation>
    </message>
    <message>
        <source>This interview is closed; its words are locked.</source>
        <translation>Эта беседа завершена; слова закрыты для изменений.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue it</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation>Свидетельство</translation>
    </message>
    <message>
        <source>Read every paragraph to the person. To correct one, put the caret on it and press Enter, or double-click it.</source>
        <translation>Прочитайте человеку каждый пункт. Чтобы исправить пункт, поставьте на него курсор и нажмите Enter или щёлкните по нему дважды.</translation>
    </message>
    <message>
        <source>Read in which language</source>
        <translation>На каком языке прочитано</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Paragraph {number}: “{before}” became “{after}”</source>
        <translation>Пункт {number}: вместо «{before}» теперь «{after}»</translation>
    </message>
    <message>
        <source>The account to read</source>
        <translation>Рассказ для прочтения</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Как прочитано</translation>
    </message>
    <message>
        <source>“These are my words”</source>
        <translation>«Это мои слова»</translation>
    </message>
    <message>
        <source>Confirmed at {time}. These are their words.</source>
        <translation>Подтверждено в {time}. Это слова свидетеля.</translation>
    </message>
    <message>
        <source>First ask the person about each correction, then about the whole.</source>
        <translation>Сначала спросите человека о каждом исправлении, потом обо всём тексте.</translation>
    </message>
    <message>
        <source>Say how it was read. If the person then says yes, press the button.</source>
        <translation>Укажите, как прочитан текст. Если человек после этого скажет «да», нажмите кнопку.</translation>
    </message>
    <message>
        <source>The words changed after the person confirmed them.</source>
        <translation>Слова изменились после того, как человек их подтвердил.</translation>
    </message>
    <message>
        <source>Read the changed paragraphs back and ask again.</source>
        <translation>Прочитайте изменённые пункты вслух и спросите снова.</translation>
    </message>
    <message>
        <source>A correction was begun. Correct the paragraph, or leave it as it was.</source>
        <translation>Исправление начато. Исправьте пункт или оставьте его как было.</translation>
    </message>
    <message>
        <source>Not saved. Your words are still here.</source>
        <translation>Не сохранено. Ваши слова по-прежнему здесь.</translation>
    </message>
    <message>
        <source>This is another day, so it is a new sitting. Look whether people and place are right, then begin; the words are locked until then.</source>
        <translation>Это другой день, значит, и новая встреча. Проверьте, верны ли люди и место, и начинайте; до этого слова закрыты для изменений.</translation>
    </message>
    <message>
        <source>Stopped at {time}. All is saved and the words are locked. Ask how they are; close it now, or go on later.</source>
        <translation>Остановлено в {time}. Всё сохранено, слова закрыты для изменений. Спросите, как человек себя чувствует; завершите беседу сейчас или продолжите позже.</translation>
    </message>
    <message>
        <source>{count} minutes without a break. Ask whether they would like one.</source>
        <translation>Без перерыва прошло минут: {count}. Спросите, не хочет ли человек отдохнуть.</translation>
    </message>
    <message>
        <source>The interview is not closed, and nobody should leave without being asked how they are. All is saved; if it is left now, the record says that it was paused.</source>
        <translation>Беседа не завершена, а никто не должен уходить, пока его не спросили, как он себя чувствует. Всё сохранено; если уйти сейчас, в истории свидетельства будет сказано, что беседа приостановлена.</translation>
    </message>
    <message>
        <source>Sitting {hours}:{minutes}</source>
        <translation>Встреча {hours}:{minutes}</translation>
    </message>
    <message>
        <source>Close it first</source>
        <translation>Сначала завершить</translation>
    </message>
    <message>
        <source>Leave it paused</source>
        <translation>Оставить приостановленной</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>Begin this sitting</source>
        <translation>Начать эту встречу</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Беседа</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено в {time}</translation>
    </message>
    <message>
        <source>Let the person tell, without interrupting, and write in the first person. Enter begins the next paragraph. Ctrl+F finds words, Ctrl+Z takes back. Ctrl+Q notes a question that you asked; Ctrl+M, while you record, ties the paragraph to this second of it, and Ctrl+J plays it from there. Ctrl+. stops. Everything is saved while you write; the line at the foot says when.</source>
        <translation>Дайте человеку рассказать, не перебивая, и записывайте от первого лица. Enter начинает следующий пункт. Ctrl+F ищет слова, Ctrl+Z отменяет. Ctrl+Q записывает заданный вами вопрос; Ctrl+M во время записи связывает пункт с этой её секундой, а Ctrl+J воспроизводит с этого места. Ctrl+. останавливает. Всё сохраняется, пока вы пишете; когда — видно в строке внизу.</translation>
    </message>
    <message>
        <source>Ask openly, one topic at a time. What the person already told is marked in their own words; what you had to ask for is marked as asked for.</source>
        <translation>Спрашивайте открыто, по одной теме за раз. То, что человек уже рассказал, отмечено его собственными словами; то, о чём пришлось спросить, отмечено как ответ на вопрос.</translation>
    </message>
    <message>
        <source>A list to make sure that nothing was forgotten, never one to read out. It opens when the free account is complete, so that nobody is led by it.</source>
        <translation>Список, чтобы ничего не забыть, но никогда не для чтения вслух. Он открывается, когда свободный рассказ окончен, чтобы никого не наводить.</translation>
    </message>
    <message>
        <source>Mark only what the person shows or tells. Describe what is seen; say nothing of what caused it. Arrow keys move the mark; the table says the same in words.</source>
        <translation>Отмечайте только то, что человек показывает или рассказывает. Описывайте то, что видно; о причине ничего не говорите. Стрелки двигают отметку; в таблице то же самое словами.</translation>
    </message>
    <message>
        <source>Last saved {time}</source>
        <translation>Последнее сохранение в {time}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Files are still coming in.</source>
        <translation>Файлы ещё принимаются.</translation>
    </message>
    <message>
        <source>Wait until they are here, or cancel.</source>
        <translation>Подождите, пока они будут здесь, или отмените.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>Next: {page}</source>
        <translation>Далее: {page}</translation>
    </message>
</context>
<context>
    <name>items</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Hold to remove this item</source>
        <translation>Удерживайте, чтобы убрать эту вещь</translation>
    </message>
    <message>
        <source>Its number, words and handovers then leave this testimony. The thing itself stays where it is; its number is not given again.</source>
        <translation>Её номер, слова о ней и передачи исчезнут из этого свидетельства. Сама вещь останется там, где она есть; её номер больше никому не присваивается.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Who has it (code)</source>
        <translation>У кого она (код)</translation>
    </message>
    <message>
        <source>Pictures that show this item</source>
        <translation>Фотографии этой вещи</translation>
    </message>
    <message>
        <source>It has not changed hands since it was noted here.</source>
        <translation>С тех пор как вещь здесь записана, она не переходила из рук в руки.</translation>
    </message>
    <message>
        <source>Who gave it, who took it, and a time as 2026-03-01 14:00, please.</source>
        <translation>Укажите, пожалуйста, кто передал, кто принял и время в виде 2026-03-01 14:00.</translation>
    </message>
    <message>
        <source>Note the handover</source>
        <translation>Записать передачу</translation>
    </message>
    <message>
        <source>Hold to take the last handover out</source>
        <translation>Удерживайте, чтобы убрать последнюю передачу</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Передачи</translation>
    </message>
    <message>
        <source>From (code)</source>
        <translation>От кого (код)</translation>
    </message>
    <message>
        <source>To (code)</source>
        <translation>Кому (код)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Condition: {words}</source>
        <translation>Состояние: {words}</translation>
    </message>
    <message>
        <source>Held by: {code}</source>
        <translation>У кого: {code}</translation>
    </message>
    <message>
        <source>Physical items</source>
        <translation>Вещи</translation>
    </message>
    <message>
        <source>Nothing here yet. Note each thing that was handed over: clothing, papers, a carrier. Write its number on its label, and each time it changes hands.</source>
        <translation>Здесь пока ничего нет. Записывайте каждую переданную вещь: одежду, документы, носитель. Напишите её номер на бирке и отмечайте каждый раз, когда она переходит в другие руки.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>У кого</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Добавить вещь</translation>
    </message>
    <message>
        <source>Clothing</source>
        <translation>Одежда</translation>
    </message>
    <message>
        <source>Photo on paper</source>
        <translation>Фотография на бумаге</translation>
    </message>
    <message>
        <source>Note of a hospital</source>
        <translation>Выписка из больницы</translation>
    </message>
    <message>
        <source>Forensic report</source>
        <translation>Заключение экспертизы</translation>
    </message>
    <message>
        <source>Court record</source>
        <translation>Судебный документ</translation>
    </message>
    <message>
        <source>Receipt of detention</source>
        <translation>Протокол или квитанция о задержании</translation>
    </message>
    <message>
        <source>Message or letter</source>
        <translation>Сообщение или письмо</translation>
    </message>
    <message>
        <source>Video on a carrier</source>
        <translation>Видео на носителе</translation>
    </message>
    <message>
        <source>Sketch on paper</source>
        <translation>Рисунок или схема на бумаге</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Что-то другое</translation>
    </message>
    <message>
        <source>Item {number}: {kind}</source>
        <translation>Вещь {number}: {kind}</translation>
    </message>
    <message>
        <source>{moment}: {giver} gave it to {taker}</source>
        <translation>{moment}: отдаёт {giver}, принимает {taker}</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Write the key file to a stick</source>
        <translation>Запишите файл-ключ на флешку</translation>
    </message>
    <message>
        <source>A key file is a second half of the key, on a stick. The passphrase that you have just typed opens the vault together with it.</source>
        <translation>Файл-ключ — это вторая половина ключа, на флешке. Вместе с ним хранилище открывает парольная фраза, которую вы только что ввели.</translation>
    </message>
    <message>
        <source>Until you remove the way that needs the passphrase alone, the stick protects nothing. Before you remove it, copy the file to a second stick, or add a recovery key: without both, a lost stick is a lost vault.</source>
        <translation>Пока вы не уберёте способ, которому нужна одна только парольная фраза, флешка ничего не защищает. Прежде чем его убрать, скопируйте файл на вторую флешку или добавьте ключ восстановления: без того и другого потерянная флешка — это потерянное хранилище.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Как это назвать</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Установить</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Choose where to write it…</source>
        <translation>Выбрать, куда записать…</translation>
    </message>
    <message>
        <source>No key file</source>
        <translation>Без файла-ключа</translation>
    </message>
    <message>
        <source>Type what opens the vault, so that nobody can change it who finds the vault open.</source>
        <translation>Введите то, чем открывается хранилище, чтобы его не мог изменить тот, кто застанет хранилище открытым.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>What to call the stick</source>
        <translation>Как назвать флешку</translation>
    </message>
    <message>
        <source>Something by which you know it: its colour, its place.</source>
        <translation>То, по чему вы её узнаете: её цвет, её место.</translation>
    </message>
    <message>
        <source>Opening. This takes a moment.</source>
        <translation>Открывается. Это займёт немного времени.</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault; it was tried.</source>
        <translation>Новая парольная фраза открывает хранилище, это проверено.</translation>
    </message>
    <message>
        <source>The further passphrase opens the vault; it was tried.</source>
        <translation>Дополнительная парольная фраза открывает хранилище, это проверено.</translation>
    </message>
    <message>
        <source>Passphrase and key file open the vault; it was tried. The passphrase alone still opens it, until you remove that way.</source>
        <translation>Парольная фраза и файл-ключ открывают хранилище, это проверено. Одна парольная фраза тоже ещё его открывает, пока вы не уберёте этот способ.</translation>
    </message>
    <message>
        <source>It is removed, and the vault still opens; it was tried.</source>
        <translation>Убрано, и хранилище по-прежнему открывается, это проверено.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>The recovery key opens the vault from now on. Keep the sheet well.</source>
        <translation>Отныне ключ восстановления открывает хранилище. Хорошо берегите лист.</translation>
    </message>
    <message>
        <source>Writing it, reading it back, and trying it.</source>
        <translation>Записывается, сверяется и проверяется.</translation>
    </message>
    <message>
        <source>Whoever has this key can open the vault without you: your organisation, when the passphrase is lost or you are. Give it to nobody whom you would not give the vault.</source>
        <translation>Тот, у кого этот ключ, может открыть хранилище без вас: ваша организация — когда утрачена парольная фраза или когда нет вас. Не давайте его никому, кому не дали бы само хранилище.</translation>
    </message>
    <message>
        <source>Print the sheet. It says which vault and which key belong together; it opens nothing. Then type its check value from the paper: only that adds the key.</source>
        <translation>Напечатайте лист. На нём указано, какое хранилище и какой ключ связаны; сам он ничего не открывает. Потом введите с бумаги проверочное число: только после этого ключ добавится.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Сохранить лист восстановления</translation>
    </message>
    <message>
        <source>There is no card whose fingerprint was compared.</source>
        <translation>Нет карточки, отпечаток которой сверен.</translation>
    </message>
    <message>
        <source>Add the card of the recovery key to your people, and compare it.</source>
        <translation>Добавьте карточку ключа восстановления к своим людям и сверьте её.</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>Этот компьютер не знает ни одного принтера.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Ничего не напечатано.</translation>
    </message>
    <message>
        <source>Connect one, or save the sheet to a stick and print it there.</source>
        <translation>Подключите принтер или сохраните лист на флешку и напечатайте там.</translation>
    </message>
    <message>
        <source>The sheet went to the printer.</source>
        <translation>Лист отправлен на принтер.</translation>
    </message>
    <message>
        <source>The key does not open the vault yet.</source>
        <translation>Ключ ещё не открывает хранилище.</translation>
    </message>
    <message>
        <source>Type the check value from the paper.</source>
        <translation>Введите проверочное число с бумаги.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet.</source>
        <translation>Принтер не принял лист.</translation>
    </message>
    <message>
        <source>Look at the printer, then try again.</source>
        <translation>Проверьте принтер и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Whose recovery key</source>
        <translation>Чей ключ восстановления</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Язык листа</translation>
    </message>
    <message>
        <source>Prepare the sheet</source>
        <translation>Подготовить лист</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Напечатать лист…</translation>
    </message>
    <message>
        <source>Save the sheet as a PDF…</source>
        <translation>Сохранить лист как PDF…</translation>
    </message>
    <message>
        <source>Add the recovery key</source>
        <translation>Добавить ключ восстановления</translation>
    </message>
    <message>
        <source>No recovery key</source>
        <translation>Без ключа восстановления</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Белорусский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Written, and read back: {name}</source>
        <translation>Записано и сверено: {name}</translation>
    </message>
    <message>
        <source>Check value on the sheet</source>
        <translation>Проверочное число на листе</translation>
    </message>
    <message>
        <source>16 digits, read from the paper.</source>
        <translation>16 цифр, прочитанных с бумаги.</translation>
    </message>
    <message>
        <source>Ways into the vault</source>
        <translation>Способы открыть хранилище</translation>
    </message>
    <message>
        <source>Erase the vault</source>
        <translation>Стереть хранилище</translation>
    </message>
    <message>
        <source>Off unless you choose it. A child, or a guard with time, can then destroy the vault by typing. Whoever copied the disk before is not stopped by it.</source>
        <translation>Выключено, если вы сами не включите. Если включить, ребёнок или охранник, у которого есть время, сможет уничтожить хранилище, просто набирая что попало. Того, кто раньше скопировал диск, это не остановит.</translation>
    </message>
    <message>
        <source>Erase the vault after wrong passphrases</source>
        <translation>Стирать хранилище после неверных парольных фраз</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Сменить парольную фразу…</translation>
    </message>
    <message>
        <source>Add a key file…</source>
        <translation>Добавить файл-ключ…</translation>
    </message>
    <message>
        <source>Add a recovery key…</source>
        <translation>Добавить ключ восстановления…</translation>
    </message>
    <message>
        <source>Add a passphrase…</source>
        <translation>Добавить парольную фразу…</translation>
    </message>
    <message>
        <source>Hold to remove</source>
        <translation>Удерживайте, чтобы убрать</translation>
    </message>
    <message>
        <source>Hold to remove: {way}</source>
        <translation>Удерживайте, чтобы убрать: {way}</translation>
    </message>
    <message>
        <source>Passphrase and key file</source>
        <translation>Парольная фраза и файл-ключ</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>A way that a newer version knows</source>
        <translation>Способ из более новой версии программы</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Each way opens the whole vault by itself. Changing or removing one takes seconds, however much is in the vault.</source>
        <translation>Каждый способ сам по себе открывает всё хранилище. Сменить или убрать способ — дело секунд, сколько бы ни было в хранилище.</translation>
    </message>
    <message>
        <source>With a key file the passphrase opens nothing unless the stick is there. If the stick is destroyed, nobody can be made to open the vault in this way.</source>
        <translation>Когда есть файл-ключ, парольная фраза ничего не открывает без флешки. Если флешка уничтожена, никого нельзя заставить открыть хранилище этим способом.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Delete opens the page for erasing, from anywhere, also while the vault is locked.</source>
        <translation>Ctrl+Shift+Delete открывает страницу стирания откуда угодно, даже когда хранилище заблокировано.</translation>
    </message>
    <message>
        <source>Whoever copied the disk before a change still opens that copy in the old way.</source>
        <translation>Тот, кто скопировал диск до изменения, по-прежнему откроет эту копию старым способом.</translation>
    </message>
    <message>
        <source>You have just used it.</source>
        <translation>Вы только что им воспользовались.</translation>
    </message>
    <message>
        <source>After {count} in a row</source>
        <translation>После {count} подряд</translation>
    </message>
    <message>
        <source>Since {day}.</source>
        <translation>С {day}.</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Testimony</source>
        <translation>Свидетельство</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>Дополнение</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Отзыв согласия</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Подтверждение получения</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Список ключей</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Redacted copy</source>
        <translation>Копия с изъятиями</translation>
    </message>
    <message>
        <source>Testimony {name}</source>
        <translation>Свидетельство {name}</translation>
    </message>
    <message>
        <source>Supplement to {name}</source>
        <translation>Дополнение, {name}</translation>
    </message>
    <message>
        <source>Consent taken back, {name}</source>
        <translation>Отзыв согласия, {name}</translation>
    </message>
    <message>
        <source>Receipt for {name}</source>
        <translation>Подтверждение получения, {name}</translation>
    </message>
    <message>
        <source>Question about {name}</source>
        <translation>Вопрос, {name}</translation>
    </message>
    <message>
        <source>Opinion on {name}</source>
        <translation>Заключение, {name}</translation>
    </message>
    <message>
        <source>Redacted copy of {name}</source>
        <translation>Копия с изъятиями, {name}</translation>
    </message>
    <message>
        <source>Roster of {name}</source>
        <translation>Список ключей, {name}</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Belarusian</source>
        <translation>Белорусский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Украинский</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Польский</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Литовский</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>Write it to a stick…</source>
        <translation>Записать на флешку…</translation>
    </message>
    <message>
        <source>Write another copy…</source>
        <translation>Записать ещё одну копию…</translation>
    </message>
    <message>
        <source>Sealed: {what}</source>
        <translation>Запечатано: {what}</translation>
    </message>
    <message>
        <source>It lies in the outbox, {size}, written and read back to the last byte.</source>
        <translation>Лежит в исходящих, {size}, записано и сверено до последнего байта.</translation>
    </message>
    <message>
        <source>Only they can open it: {names}.</source>
        <translation>Открыть могут только они: {names}.</translation>
    </message>
    <message>
        <source>A copy was written and read back: {path}</source>
        <translation>Копия записана и сверена: {path}</translation>
    </message>
    <message>
        <source>Every word of this draft is destroyed, for ever.</source>
        <translation>Каждое слово этого черновика будет уничтожено навсегда.</translation>
    </message>
    <message>
        <source>They have the testimony too, but their cards are not here, so it cannot be sealed to them. Tell them in another way, or take in their cards first:</source>
        <translation>У них тоже есть это свидетельство, но их карточек здесь нет, поэтому запечатать для них нельзя. Сообщите им иначе или сначала примите их карточки:</translation>
    </message>
    <message>
        <source>People &amp; keys</source>
        <translation>Люди и ключи</translation>
    </message>
    <message>
        <source>Discard the draft…</source>
        <translation>Удалить черновик…</translation>
    </message>
    <message>
        <source>Hold to discard</source>
        <translation>Удерживайте, чтобы удалить</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Оставить черновик</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Кто это получит</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Что будет потом</translation>
    </message>
    <message>
        <source>And, if you choose them:</source>
        <translation>А также, если вы их выберете:</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Что остаётся</translation>
    </message>
    <message>
        <source>Put it on the list</source>
        <translation>Добавить в список</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Как сейчас</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Как должно быть</translation>
    </message>
    <message>
        <source>Number of the paragraph</source>
        <translation>Номер пункта</translation>
    </message>
    <message>
        <source>Correct a paragraph…</source>
        <translation>Исправить пункт…</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Add the correction</source>
        <translation>Добавить исправление</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не добавлять</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Пункт {number}</translation>
    </message>
    <message>
        <source>Take off: {heading}</source>
        <translation>Убрать: {heading}</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(ничего)</translation>
    </message>
    <message>
        <source>Not saved. Your words are still here.</source>
        <translation>Не сохранено. Ваши слова по-прежнему здесь.</translation>
    </message>
    <message>
        <source>The words changed after the person confirmed them.</source>
        <translation>Слова изменились после того, как человек их подтвердил.</translation>
    </message>
    <message>
        <source>Read the changed words back, and ask again.</source>
        <translation>Прочитайте изменённое вслух и спросите снова.</translation>
    </message>
    <message>
        <source>A letter is sealed like a testimony, and only those named beside it can open it. The testimony itself never changes.</source>
        <translation>Письмо запечатывается так же, как свидетельство, и открыть его могут только те, кто назван рядом с ним. Само свидетельство никогда не меняется.</translation>
    </message>
    <message>
        <source>Every word is kept while you write. A draft waits among the letters of its testimony until you seal or discard it.</source>
        <translation>Каждое слово сохраняется, пока вы пишете. Черновик ждёт среди писем своего свидетельства, пока вы не запечатаете или не удалите его.</translation>
    </message>
    <message>
        <source>Holding the button seals it. The sealed file then lies in the outbox, and you write it to a stick from here or from there.</source>
        <translation>Удерживайте кнопку, чтобы запечатать. Запечатанный файл окажется в исходящих; на флешку его можно записать отсюда или оттуда.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Hold to seal</source>
        <translation>Удерживайте, чтобы запечатать</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено в {time}</translation>
    </message>
    <message>
        <source>Last saved {time}</source>
        <translation>Последнее сохранение в {time}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Writing a copy</source>
        <translation>Записывается копия</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Запечатывается</translation>
    </message>
    <message>
        <source>Where to write the letter</source>
        <translation>Куда записать письмо</translation>
    </message>
    <message>
        <source>Nobody can get it yet.</source>
        <translation>Пока его не может получить никто.</translation>
    </message>
    <message>
        <source>It becomes final, and lies in the outbox.</source>
        <translation>Это станет окончательным и окажется в исходящих.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>Missing: {list}.</source>
        <translation>Не хватает: {list}.</translation>
    </message>
    <message>
        <source>Enclose a file…</source>
        <translation>Вложить файл…</translation>
    </message>
    <message>
        <source>Taking the file in</source>
        <translation>Файл принимается</translation>
    </message>
    <message>
        <source>Hold to take out</source>
        <translation>Удерживайте, чтобы вынуть</translation>
    </message>
    <message>
        <source>The file to enclose</source>
        <translation>Файл, который нужно вложить</translation>
    </message>
    <message>
        <source>Enclosed files</source>
        <translation>Вложенные файлы</translation>
    </message>
    <message>
        <source>Evidence that came to light later. A copy is sealed with the letter; the file itself stays where it is.</source>
        <translation>Доказательства, которые нашлись позже. Копия запечатывается вместе с письмом; сам файл остаётся на своём месте.</translation>
    </message>
    <message>
        <source>Hold to take out {name}</source>
        <translation>Удерживайте, чтобы вынуть {name}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Without name or code</source>
        <translation>Без имени и без кода</translation>
    </message>
    <message>
        <source>By code, not by name</source>
        <translation>Под кодом, не под именем</translation>
    </message>
    <message>
        <source>{recipient}: no longer for {purpose}</source>
        <translation>{recipient}: больше не для цели «{purpose}»</translation>
    </message>
    <message>
        <source>{recipient}: for {purpose}, without name or code</source>
        <translation>{recipient}: цель «{purpose}», без имени и без кода</translation>
    </message>
    <message>
        <source>{recipient}: for {purpose}, by code and not by name</source>
        <translation>{recipient}: цель «{purpose}», под кодом, а не под именем</translation>
    </message>
    <message>
        <source>{recipient}: for {purpose}, as before</source>
        <translation>{recipient}: цель «{purpose}», как раньше</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>later</source>
        <translation>позже</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не спрашивали</translation>
    </message>
    <message>
        <source>Its words are no longer on this device. That it was stays known.</source>
        <translation>Слов этого письма на этом устройстве больше нет. Известно лишь, что оно было.</translation>
    </message>
    <message>
        <source>What they said is no longer on this device. Which answers and paragraphs they took back is known, and is obeyed.</source>
        <translation>Сказанного на этом устройстве больше нет. Какие ответы и пункты отозваны, известно, и это выполняется.</translation>
    </message>
    <message>
        <source>It sets something right.</source>
        <translation>Оно что-то исправляет.</translation>
    </message>
    <message>
        <source>It adds something.</source>
        <translation>Оно что-то добавляет.</translation>
    </message>
    <message>
        <source>They took back all of their consent.</source>
        <translation>Согласие отозвано полностью.</translation>
    </message>
    <message>
        <source>They took back a part of their consent.</source>
        <translation>Согласие отозвано частично.</translation>
    </message>
    <message>
        <source>Paragraphs they took back</source>
        <translation>Отозванные пункты</translation>
    </message>
    <message>
        <source>{what}: {before}, now {after}</source>
        <translation>{what}: {before}, теперь {after}</translation>
    </message>
    <message>
        <source>{what}: now {after}</source>
        <translation>{what}: теперь {after}</translation>
    </message>
    <message>
        <source>It arrived whole.</source>
        <translation>Всё дошло целым.</translation>
    </message>
    <message>
        <source>Once every recipient has answered, the sealed file may be deleted in the outbox.</source>
        <translation>Когда ответят все получатели, запечатанный файл можно удалить в исходящих.</translation>
    </message>
    <message>
        <source>Written {moment}, as its signer says.</source>
        <translation>Написано {moment} — так указывает подписавший.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Read-back</source>
        <translation>Сверка текста</translation>
    </message>
    <message>
        <source>{way}, {moment}</source>
        <translation>{way}, {moment}</translation>
    </message>
    <message>
        <source>How and when they said so</source>
        <translation>Как и когда об этом сказано</translation>
    </message>
    <message>
        <source>The opinion</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>Что добавляется</translation>
    </message>
    <message>
        <source>No longer allowed</source>
        <translation>Больше не разрешено</translation>
    </message>
    <message>
        <source>What is left of single purposes</source>
        <translation>Что осталось от отдельных целей</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Что сказано</translation>
    </message>
    <message>
        <source>Examined {moment}</source>
        <translation>Осмотр: {moment}</translation>
    </message>
    <message>
        <source>Received {moment}, by the recipient&apos;s clock.</source>
        <translation>Получено {moment} по часам получателя.</translation>
    </message>
    <message>
        <source>The questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Its words and what is enclosed are destroyed on this device, for ever. That it was, from whom and when stays known, and so does what it changed.</source>
        <translation>Слова этого письма и всё вложенное будут уничтожены на этом устройстве навсегда. Останется известно, что оно было, от кого и когда, и что оно изменило.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Кем подписано</translation>
    </message>
    <message>
        <source>This is what its signer sealed, verified to the last byte. It cannot be changed; what comes later stands in a letter of its own.</source>
        <translation>Это то, что запечатал подписавший, проверено до последнего байта. Изменить его нельзя; сказанное позже стоит в отдельном письме.</translation>
    </message>
    <message>
        <source>The name is the one under which you know the key. The day is when it came here, by this device&apos;s clock.</source>
        <translation>Имя — то, под которым вы знаете этот ключ. День — когда письмо пришло сюда, по часам этого устройства.</translation>
    </message>
    <message>
        <source>Answer with a supplement</source>
        <translation>Ответить дополнением</translation>
    </message>
    <message>
        <source>All letters about it</source>
        <translation>Все письма об этом</translation>
    </message>
    <message>
        <source>Destroy its words…</source>
        <translation>Уничтожить слова…</translation>
    </message>
    <message>
        <source>Hold to destroy</source>
        <translation>Удерживайте, чтобы уничтожить</translation>
    </message>
    <message>
        <source>Keep the letter</source>
        <translation>Оставить письмо</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>A sealed testimony never changes. What is said about it later is sealed and signed by itself, and stands in this list with the day and with whom it came from.</source>
        <translation>Запечатанное свидетельство никогда не меняется. Сказанное о нём позже запечатывается и подписывается отдельно и стоит в этом списке с днём и с тем, от кого пришло.</translation>
    </message>
    <message>
        <source>A withdrawal is obeyed wherever the testimony is: paragraphs that were taken back are closed at once, and consent is never wider afterwards.</source>
        <translation>Отзыв согласия выполняется везде, где есть свидетельство: отозванные пункты закрываются сразу, и согласие после этого уже не становится шире.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Nothing was said about this testimony since it was sealed. What is written or comes in later stands here: supplements, withdrawals, questions, opinions, receipts.</source>
        <translation>С тех пор как свидетельство запечатано, о нём ничего не сказано. Здесь будет то, что напишут или пришлют позже: дополнения, отзывы согласия, вопросы, заключения, подтверждения получения.</translation>
    </message>
    <message>
        <source>Letters about {code}</source>
        <translation>Письма о {code}</translation>
    </message>
    <message>
        <source>When you examined them</source>
        <translation>Когда вы проводили осмотр</translation>
    </message>
    <message>
        <source>How what you found fits what they say</source>
        <translation>Насколько то, что вы нашли, согласуется со сказанным</translation>
    </message>
    <message>
        <source>Your opinion</source>
        <translation>Ваше заключение</translation>
    </message>
    <message>
        <source>What you found, what else could have caused it, and what you conclude. Each paragraph gets its number.</source>
        <translation>Что вы нашли, что ещё могло быть причиной и какой вы делаете вывод. Каждый пункт получает номер.</translation>
    </message>
    <message>
        <source>Choose a level</source>
        <translation>Выберите степень</translation>
    </message>
    <message>
        <source>Your questions</source>
        <translation>Ваши вопросы</translation>
    </message>
    <message>
        <source>Each question is a paragraph of its own, so that the answer can name its number. Name no person whom the testimony does not name.</source>
        <translation>Каждый вопрос — отдельный пункт, чтобы в ответе можно было назвать его номер. Не называйте никого, кто не назван в свидетельстве.</translation>
    </message>
    <message>
        <source>How they wish to be reached, and how not:</source>
        <translation>Как человек хочет, чтобы с ним связывались, и как нет:</translation>
    </message>
    <message>
        <source>How it was read back</source>
        <translation>Как текст прочитан</translation>
    </message>
    <message>
        <source>Read in which language</source>
        <translation>На каком языке прочитано</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>“These are my words”</source>
        <translation>«Это мои слова»</translation>
    </message>
    <message>
        <source>Confirmed {moment}. These are their words.</source>
        <translation>Подтверждено {moment}. Это слова свидетеля.</translation>
    </message>
    <message>
        <source>Read it to the person. If they say yes, press the button. A change after that takes the yes back.</source>
        <translation>Прочитайте это человеку. Если он скажет «да», нажмите кнопку. Если потом что-то изменить, это «да» снимается.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что делает дополнение</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Почему сейчас</translation>
    </message>
    <message>
        <source>For example: it came back to mind after a question.</source>
        <translation>Например: вспомнилось после вопроса.</translation>
    </message>
    <message>
        <source>In their own words, as “I”. Enter begins the next paragraph.</source>
        <translation>Собственными словами человека, от первого лица: «я». Enter начинает следующий пункт.</translation>
    </message>
    <message>
        <source>It adds something</source>
        <translation>Что-то добавляет</translation>
    </message>
    <message>
        <source>It sets something right</source>
        <translation>Что-то исправляет</translation>
    </message>
    <message>
        <source>No already</source>
        <translation>Уже «нет»</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Не решено</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спрашивали</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Как было</translation>
    </message>
    <message>
        <source>S</source>
        <translation>К</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>T</source>
        <translation>О</translation>
    </message>
    <message>
        <source>How much they take back</source>
        <translation>Сколько отзывается</translation>
    </message>
    <message>
        <source>How they said so</source>
        <translation>Как об этом сказано</translation>
    </message>
    <message>
        <source>When they said so</source>
        <translation>Когда об этом сказано</translation>
    </message>
    <message>
        <source>With whom it may be shared</source>
        <translation>Кому можно передавать</translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation>На что дано согласие</translation>
    </message>
    <message>
        <source>Paragraphs they take back</source>
        <translation>Какие пункты отзываются</translation>
    </message>
    <message>
        <source>Numbers as in the statement, for example 2, 5-7. They are closed at once wherever the testimony is.</source>
        <translation>Номера как в показаниях, например 2, 5-7. Они сразу закрываются везде, где есть свидетельство.</translation>
    </message>
    <message>
        <source>Their answers cannot be read on this device any more. What you leave at “Stays” stays as it was, whatever it was.</source>
        <translation>Ответы свидетеля на этом устройстве больше не прочитать. То, что вы оставите на «Как было», останется таким, каким было, что бы там ни было.</translation>
    </message>
    <message>
        <source>Every answer becomes no, wherever the testimony is. It may then be neither shared nor printed. Its words are not destroyed by this.</source>
        <translation>Каждый ответ становится «нет» везде, где есть свидетельство. Его больше нельзя ни передавать, ни печатать. Сами слова при этом не уничтожаются.</translation>
    </message>
    <message>
        <source>Write numbers, for example 2, 5-7.</source>
        <translation>Напишите номера, например 2, 5-7.</translation>
    </message>
    <message>
        <source>Single purposes</source>
        <translation>Отдельные цели</translation>
    </message>
    <message>
        <source>A part of their consent</source>
        <translation>Часть согласия</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Всё согласие</translation>
    </message>
    <message>
        <source>The testimony has {count} paragraphs, not {number}.</source>
        <translation>В свидетельстве пунктов: {count}; пункта {number} нет.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Запечатано</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Sealed, words gone</source>
        <translation>Запечатано, слов больше нет</translation>
    </message>
    <message>
        <source>Received, words gone</source>
        <translation>Получено, слов больше нет</translation>
    </message>
    <message>
        <source>Write a supplement</source>
        <translation>Написать дополнение</translation>
    </message>
    <message>
        <source>Note a withdrawal</source>
        <translation>Записать отзыв согласия</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Задать вопрос</translation>
    </message>
    <message>
        <source>Write an opinion</source>
        <translation>Написать заключение</translation>
    </message>
    <message>
        <source>They remembered something, or something has to be set right. The testimony stays as it is; the supplement stands beside it.</source>
        <translation>Свидетелю что-то вспомнилось, или что-то нужно исправить. Свидетельство остаётся как есть; дополнение стоит рядом с ним.</translation>
    </message>
    <message>
        <source>They take their consent back, all of it or a part. Everybody who has the testimony is told, and must obey.</source>
        <translation>Свидетель отзывает согласие — всё или часть. Об этом сообщают всем, у кого есть свидетельство, и все обязаны это выполнить.</translation>
    </message>
    <message>
        <source>Ask the one who took the testimony. Ask only what is needed: every question is put to a person who was hurt.</source>
        <translation>Спросите того, кто записывал свидетельство. Спрашивайте только о необходимом: каждый вопрос задают человеку, которому причинили боль.</translation>
    </message>
    <message>
        <source>What you found when you examined them, and how well it fits what they say.</source>
        <translation>Что вы нашли при осмотре и насколько это согласуется со сказанным.</translation>
    </message>
    <message>
        <source>After sealing, this device can no longer open these words. Only those named here can. That a supplement was sealed, when and to whom, stays known.</source>
        <translation>После запечатывания это устройство больше не сможет открыть эти слова. Смогут только названные здесь. Останется известно, что дополнение запечатано, когда и для кого.</translation>
    </message>
    <message>
        <source>After sealing, what they said is gone from this device. Which answers and paragraphs they took back stays known, and is obeyed here at once.</source>
        <translation>После запечатывания сказанного на этом устройстве больше не будет. Какие ответы и пункты отозваны, останется известно и здесь сразу же выполняется.</translation>
    </message>
    <message>
        <source>The questions stay readable here after sealing, so that you know what the answer is about.</source>
        <translation>После запечатывания вопросы можно будет читать здесь и дальше, чтобы вы знали, к чему относится ответ.</translation>
    </message>
    <message>
        <source>After sealing, this device can no longer open these words. Only those named here can. That an opinion was sealed, when and to whom, stays known.</source>
        <translation>После запечатывания это устройство больше не сможет открыть эти слова. Смогут только названные здесь. Останется известно, что заключение запечатано, когда и для кого.</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>При личной встрече</translation>
    </message>
    <message>
        <source>By a voice that is known</source>
        <translation>По знакомому голосу</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Письменно</translation>
    </message>
    <message>
        <source>Through somebody else</source>
        <translation>Через другого человека</translation>
    </message>
    <message>
        <source>Not consistent</source>
        <translation>Не согласуется</translation>
    </message>
    <message>
        <source>Consistent with</source>
        <translation>Согласуется</translation>
    </message>
    <message>
        <source>Highly consistent</source>
        <translation>В высокой степени согласуется</translation>
    </message>
    <message>
        <source>Typical of</source>
        <translation>Типично</translation>
    </message>
    <message>
        <source>Diagnostic of</source>
        <translation>Однозначно указывает</translation>
    </message>
    <message>
        <source>What was found cannot have come from what they describe.</source>
        <translation>Найденное не могло возникнуть от описанного.</translation>
    </message>
    <message>
        <source>It can have come from what they describe, but is not specific: much else could have caused it.</source>
        <translation>Найденное могло возникнуть от описанного, но не специфично: причиной могло быть и многое другое.</translation>
    </message>
    <message>
        <source>It can have come from what they describe, and there are few other possible causes.</source>
        <translation>Найденное могло возникнуть от описанного, и других возможных причин мало.</translation>
    </message>
    <message>
        <source>It is usually seen after what they describe, though other causes are possible.</source>
        <translation>Такое обычно наблюдается после описанного, хотя возможны и другие причины.</translation>
    </message>
    <message>
        <source>It cannot have come from anything but what they describe.</source>
        <translation>Найденное не могло возникнуть ни от чего, кроме описанного.</translation>
    </message>
    <message>
        <source>Not about this one</source>
        <translation>Не об этом свидетельстве</translation>
    </message>
    <message>
        <source>This letter is not about the testimony that is here.</source>
        <translation>Это письмо не о том свидетельстве, которое есть здесь.</translation>
    </message>
    <message>
        <source>It names another sealed file or case code, or comes from somebody who never had the testimony. The testimony is unchanged, and nothing follows from this letter.</source>
        <translation>В нём назван другой запечатанный файл или другой код дела, или оно пришло от того, у кого этого свидетельства никогда не было. Свидетельство не изменилось, и из этого письма ничего не следует.</translation>
    </message>
    <message>
        <source>Ask whoever signed it what it is about.</source>
        <translation>Спросите того, кто его подписал, о чём оно.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>A key unknown here</source>
        <translation>Ключ, который здесь неизвестен</translation>
    </message>
    <message>
        <source>A correction was begun and is not added.</source>
        <translation>Исправление начато и не добавлено.</translation>
    </message>
    <message>
        <source>No moment is read from this. Write the day and the time, for example 30.11.2026 20:00.</source>
        <translation>День и время здесь не распознаны. Напишите день и время, например 30.11.2026 20:00.</translation>
    </message>
    <message>
        <source>Year-month-day hour:minute</source>
        <translation>Год-месяц-день час:минута</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Read as: {moment}</source>
        <translation>Прочитано как: {moment}</translation>
    </message>
    <message>
        <source>{field}: just now</source>
        <translation>{field}: сейчас</translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message>
        <source>Before this window closes</source>
        <translation>Прежде чем это окно закроется</translation>
    </message>
    <message>
        <source>All that you wrote was saved in that folder before, and is only where that folder is now.</source>
        <translation>Всё, что вы записали, было раньше сохранено в той папке и есть только там, где она сейчас.</translation>
    </message>
    <message>
        <source>All that was saved before is in that folder, and only where that folder is now. Words that you typed after it went could not be saved.</source>
        <translation>Всё, что было сохранено раньше, есть в той папке и только там, где она сейчас. Слова, которые вы записали после того, как она исчезла, сохранить не удалось.</translation>
    </message>
    <message>
        <source>Find the folder and put it back in its place before you start this program again. If it was deleted, look in the bin; if it is not there, put back your last backup.</source>
        <translation>Найдите папку и верните её на место, прежде чем снова запускать программу. Если её удалили, посмотрите в корзине; если её нет и там, восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>All that was saved before is in the folder of the vault. Words that you typed after the disk stopped answering could not be saved.</source>
        <translation>Всё, что было сохранено раньше, находится в папке хранилища. Слова, набранные после того, как диск перестал отвечать, сохранить не удалось.</translation>
    </message>
    <message>
        <source>Put the disk or stick back, wait a moment, and start this program again. If the folder cannot be read then either, put back your last backup.</source>
        <translation>Подключите диск или флешку снова, подождите немного и запустите программу ещё раз. Если папка и тогда не читается, восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>The vault was locked</source>
        <translation>Хранилище заблокировано</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Закрыть окно</translation>
    </message>
    <message>
        <source>Idle lock held for {time}</source>
        <translation>Блокировка отложена ещё на {time}</translation>
    </message>
    <message>
        <source>Locks in {time}</source>
        <translation>Блокировка через {time}</translation>
    </message>
    <message>
        <source>Lock as usual</source>
        <translation>Блокировать как обычно</translation>
    </message>
    <message>
        <source>Hold the lock</source>
        <translation>Отложить блокировку</translation>
    </message>
    <message>
        <source>Keeps the vault open while somebody speaks.</source>
        <translation>Хранилище остаётся открытым, пока человек говорит.</translation>
    </message>
    <message>
        <source>Hold it for</source>
        <translation>Отложить на</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The hold is over.</source>
        <translation>Отсрочка закончилась.</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} мин</translation>
    </message>
    <message>
        <source>Hold the lock for {count} minutes</source>
        <translation>Отложить блокировку, минут: {count}</translation>
    </message>
</context>
<context>
    <name>manual</name>
    <message>
        <source>Find on this page</source>
        <translation>Найти на этой странице</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Ctrl+F finds words on this page. Escape goes back.</source>
        <translation>Ctrl+F ищет слова на этой странице. Escape возвращает назад.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Ctrl+F finds words on this page.</source>
        <translation>Ctrl+F находит слова на этой странице.</translation>
    </message>
    <message>
        <source>What we defend, and what we do not</source>
        <translation>Что мы защищаем и что — нет</translation>
    </message>
    <message>
        <source>Practising</source>
        <translation>Упражнение</translation>
    </message>
</context>
<context>
    <name>mentioned</name>
    <message>
        <source>Another label is needed: this one is somebody else&apos;s, or empty.</source>
        <translation>Нужно другое обозначение: это пустое или уже занято другим человеком.</translation>
    </message>
    <message>
        <source>Coded facts that concern them: {count}</source>
        <translation>Отмеченные факты, которые его касаются: {count}</translation>
    </message>
    <message>
        <source>As it stands in the account in the place of a name.</source>
        <translation>Так, как оно стоит в рассказе на месте имени.</translation>
    </message>
    <message>
        <source>What tells who it is stays covered, so that nobody reads it over your shoulder.</source>
        <translation>То, по чему можно узнать человека, закрыто, чтобы никто не прочитал это через ваше плечо.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Names in pages and copies</source>
        <translation>Имена на страницах и в копиях</translation>
    </message>
    <message>
        <source>By what the person knows who it was</source>
        <translation>По чему свидетель знает, кто это был</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Что делал этот человек</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Закрыть от глаз</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>C</source>
        <translation>З</translation>
    </message>
    <message>
        <source>May be shown</source>
        <translation>Можно показать</translation>
    </message>
    <message>
        <source>M</source>
        <translation>М</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Обозначение</translation>
    </message>
    <message>
        <source>Everybody whom the account names, by label. Nobody of them was asked: their names stay covered here, and out of pages and copies, unless you say otherwise.</source>
        <translation>Все, кого называет рассказ, — по обозначениям. Никого из них не спрашивали: их имена остаются закрытыми здесь и не попадают на страницы и в копии, если вы не укажете иного.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>People named</source>
        <translation>Названные люди</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Names heard</source>
        <translation>Услышанные имена</translation>
    </message>
    <message>
        <source>Badge or number</source>
        <translation>Жетон или номер</translation>
    </message>
    <message>
        <source>Uniform and mask</source>
        <translation>Форма и маска</translation>
    </message>
    <message>
        <source>Voice and speech</source>
        <translation>Голос и речь</translation>
    </message>
    <message>
        <source>Face and build</source>
        <translation>Лицо и телосложение</translation>
    </message>
    <message>
        <source>How it was recognised later</source>
        <translation>Как человека узнали позже</translation>
    </message>
    <message>
        <source>What others called them, as it sounded.</source>
        <translation>Как его называли другие, так, как это звучало.</translation>
    </message>
    <message>
        <source>From what source. Single photos are never shown to the person.</source>
        <translation>Из какого источника. Одиночные фотографии свидетелю никогда не показывают.</translation>
    </message>
    <message>
        <source>[Person {number}]</source>
        <translation>[Человек {number}]</translation>
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
        <translation>Не хватает: {list}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>The testimony is still here as it was.</source>
        <translation>Свидетельство по-прежнему здесь, такое же, как было.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, spaces or dashes.</source>
        <translation>От 1 до 64 букв, цифр, пробелов или дефисов.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Остановлено, как вы просили.</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Всё так же, как было до этого.</translation>
    </message>
    <message>
        <source>After a wrong passphrase there is a short pause.</source>
        <translation>После неверной парольной фразы нужно немного подождать.</translation>
    </message>
    <message>
        <source>Everything in the vault is safe and unchanged.</source>
        <translation>Всё в хранилище цело и не изменено.</translation>
    </message>
    <message>
        <source>You can try again in a moment.</source>
        <translation>Скоро можно будет попробовать ещё раз.</translation>
    </message>
    <message>
        <source>This name cannot stand on an identity card.</source>
        <translation>Такое имя нельзя поставить на карточку.</translation>
    </message>
    <message>
        <source>This passphrase could be guessed.</source>
        <translation>Такую парольную фразу можно угадать.</translation>
    </message>
    <message>
        <source>Take six generated words, or add more words.</source>
        <translation>Возьмите шесть предложенных слов или добавьте ещё слов.</translation>
    </message>
    <message>
        <source>This testimony is closed, and its words are final.</source>
        <translation>Это свидетельство завершено, его слова окончательны.</translation>
    </message>
    <message>
        <source>If it is not sealed yet, open it again from the shelf.</source>
        <translation>Если оно ещё не запечатано, снова откройте его с полки.</translation>
    </message>
    <message>
        <source>Nobody was chosen who may open the file.</source>
        <translation>Не выбран никто, кому можно открыть файл.</translation>
    </message>
    <message>
        <source>Choose at least one recipient.</source>
        <translation>Выберите хотя бы одного получателя.</translation>
    </message>
    <message>
        <source>A chosen recipient was never verified.</source>
        <translation>Отпечаток ключа одного из выбранных получателей не сверен.</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>Ничего не запечатано.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with them under People &amp; keys first.</source>
        <translation>Сначала сверьте с этим человеком отпечаток ключа в разделе «Люди и ключи».</translation>
    </message>
    <message>
        <source>It is not said who may open the deponent&apos;s particulars.</source>
        <translation>Не указано, кому можно открывать личные данные свидетеля.</translation>
    </message>
    <message>
        <source>Choose who may open them, or that they are not sent at all.</source>
        <translation>Выберите, кто может их открыть, или укажите, что они не отправляются вовсе.</translation>
    </message>
    <message>
        <source>The particulars are not sealed to this key.</source>
        <translation>Личные данные запечатаны не для этого ключа.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Ничего не открыто.</translation>
    </message>
    <message>
        <source>Ask one of those to whom they are sealed.</source>
        <translation>Попросите кого-нибудь из тех, для кого они запечатаны.</translation>
    </message>
    <message>
        <source>What was sealed as the particulars does not belong to this testimony.</source>
        <translation>То, что запечатано как личные данные, не относится к этому свидетельству.</translation>
    </message>
    <message>
        <source>Nothing of it is shown. The account is unchanged.</source>
        <translation>Ничего из этого не показывается. Рассказ не изменён.</translation>
    </message>
    <message>
        <source>Do not rely on them. Ask the signer, in person or by voice.</source>
        <translation>Не полагайтесь на эти данные. Спросите подписавшего лично или голосом.</translation>
    </message>
    <message>
        <source>This file holds no particulars, or is damaged.</source>
        <translation>В этом файле нет личных данных, или он повреждён.</translation>
    </message>
    <message>
        <source>If it is a sealed testimony, open it with the others in the inbox. If it is not, ask whoever gave it to you for a new copy.</source>
        <translation>Если это запечатанное свидетельство, откройте его вместе с другими во входящих. Если нет, попросите новую копию у того, кто вам его дал.</translation>
    </message>
    <message>
        <source>The copy that was written is not what was sealed.</source>
        <translation>Записанная копия не совпадает с запечатанным файлом.</translation>
    </message>
    <message>
        <source>The sealed file in the outbox is whole.</source>
        <translation>Запечатанный файл в исходящих цел.</translation>
    </message>
    <message>
        <source>Do not use this stick. Write to another one.</source>
        <translation>Не пользуйтесь этой флешкой. Запишите на другую.</translation>
    </message>
    <message>
        <source>The sealed file is not in the outbox any more, or was changed.</source>
        <translation>Запечатанного файла в исходящих больше нет, или он изменён.</translation>
    </message>
    <message>
        <source>Copies that you handed over are not affected.</source>
        <translation>Копий, которые вы передали, это не касается.</translation>
    </message>
    <message>
        <source>Ask the recipient whether they have it before you delete anything.</source>
        <translation>Прежде чем что-либо удалять, спросите получателя, есть ли у него этот файл.</translation>
    </message>
    <message>
        <source>You have the signer&apos;s card, but never compared its fingerprint.</source>
        <translation>У вас есть карточка подписавшего, но её отпечаток не сверен.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Ничего не принято.</translation>
    </message>
    <message>
        <source>Compare it with them under People &amp; keys, then open this again.</source>
        <translation>Сверьте его с этим человеком в разделе «Люди и ключи», затем откройте это снова.</translation>
    </message>
    <message>
        <source>This is another file than the one you checked.</source>
        <translation>Это не тот файл, который вы проверили.</translation>
    </message>
    <message>
        <source>Somebody put it in its place meanwhile. Nothing of it was kept.</source>
        <translation>Кто-то тем временем положил его на место проверенного. Ничего из него не сохранено.</translation>
    </message>
    <message>
        <source>Ask who else has the stick. To take the new file in, empty the list, open it again and look at who signed it.</source>
        <translation>Спросите, у кого ещё есть эта флешка. Чтобы принять новый файл, очистите список, откройте его снова и посмотрите, кто его подписал.</translation>
    </message>
    <message>
        <source>Another version of this testimony is already in this vault.</source>
        <translation>Другая версия этого свидетельства уже есть в этом хранилище.</translation>
    </message>
    <message>
        <source>The one that is here was not touched.</source>
        <translation>Та, что здесь, не тронута.</translation>
    </message>
    <message>
        <source>Ask the sender which of the two is meant to count.</source>
        <translation>Спросите отправителя, какую из двух считать действительной.</translation>
    </message>
    <message>
        <source>This is your own identity card.</source>
        <translation>Это ваша собственная карточка.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Ничего не добавлено.</translation>
    </message>
    <message>
        <source>Choose the card of somebody else.</source>
        <translation>Выберите карточку другого человека.</translation>
    </message>
    <message>
        <source>You have this card already.</source>
        <translation>У вас уже есть эта карточка.</translation>
    </message>
    <message>
        <source>You find it in the list of people.</source>
        <translation>Она есть в списке людей.</translation>
    </message>
    <message>
        <source>This file is too large for a card or a receipt.</source>
        <translation>Этот файл слишком большой для карточки или подтверждения получения.</translation>
    </message>
    <message>
        <source>It was not read.</source>
        <translation>Файл не прочитан.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Выберите другой файл.</translation>
    </message>
    <message>
        <source>Nothing was heard, so no recording was kept.</source>
        <translation>Ничего не слышно, поэтому запись не сохранена.</translation>
    </message>
    <message>
        <source>Everything else is as it was.</source>
        <translation>Всё остальное так же, как было.</translation>
    </message>
    <message>
        <source>Look at the microphone, then record again.</source>
        <translation>Проверьте микрофон и начните запись снова.</translation>
    </message>
    <message>
        <source>The file changed while it was being taken in.</source>
        <translation>Файл изменился, пока его принимали.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. The file is where it was.</source>
        <translation>Ничего из него не сохранено. Сам файл на прежнем месте.</translation>
    </message>
    <message>
        <source>Wait until it is finished, then add it again.</source>
        <translation>Подождите, пока он будет готов, и добавьте его снова.</translation>
    </message>
    <message>
        <source>A record is not as this program writes it.</source>
        <translation>Эта запись устроена не так, как её пишет программа.</translation>
    </message>
    <message>
        <source>It was refused, and nothing was changed.</source>
        <translation>Это отклонено, ничего не изменено.</translation>
    </message>
    <message>
        <source>If it came from outside, ask for it again.</source>
        <translation>Если это пришло извне, попросите прислать ещё раз.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote this.</source>
        <translation>Это записано более новой версией программы.</translation>
    </message>
    <message>
        <source>Update this program, then try again.</source>
        <translation>Обновите программу и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>There is no case with this code.</source>
        <translation>Дела с таким кодом нет.</translation>
    </message>
    <message>
        <source>Compare it sign by sign: it looks like K7M4-P9R3.</source>
        <translation>Сверьте знак за знаком: код выглядит так: K7M4-P9R3.</translation>
    </message>
    <message>
        <source>The person who testified did not allow this.</source>
        <translation>Свидетель этого не разрешает.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>This was allowed when the file was sealed, and no longer is.</source>
        <translation>Когда файл запечатывали, это было разрешено, а теперь уже нет.</translation>
    </message>
    <message>
        <source>The sealed file stays in the outbox, and nothing of it was written.</source>
        <translation>Запечатанный файл остаётся в исходящих, и ничего из него не записано.</translation>
    </message>
    <message>
        <source>{reason} Only the person can allow it again, in a new testimony. Where this one can be read, a redacted copy can be made of what is left.</source>
        <translation>{reason} Снова разрешить это может только сам человек, в новом свидетельстве. Там, где это можно прочитать, из того, что осталось, можно сделать копию с изъятиями.</translation>
    </message>
    <message>
        <source>It was not chosen what the recipients get the testimony for.</source>
        <translation>Не выбрано, для чего получатели получают свидетельство.</translation>
    </message>
    <message>
        <source>Choose at least one purpose that they agreed to, then seal again.</source>
        <translation>Выберите хотя бы одну цель, на которую человек дал согласие, и запечатайте ещё раз.</translation>
    </message>
    <message>
        <source>Something is still missing.</source>
        <translation>Чего-то ещё не хватает.</translation>
    </message>
    <message>
        <source>{gaps}</source>
        <translation>{gaps}</translation>
    </message>
    <message>
        <source>The program&apos;s typefaces are not there.</source>
        <translation>Шрифты программы не найдены.</translation>
    </message>
    <message>
        <source>Install the program again; the vault stays as it is.</source>
        <translation>Установите программу ещё раз; хранилище останется как есть.</translation>
    </message>
    <message>
        <source>This program cannot play this sound.</source>
        <translation>Программа не может воспроизвести этот звук.</translation>
    </message>
    <message>
        <source>It is kept as evidence, bit for bit.</source>
        <translation>Хранится среди доказательств, до последнего бита.</translation>
    </message>
    <message>
        <source>This computer cannot open pictures and sound safely, so none are opened here.</source>
        <translation>Этот компьютер не может безопасно открывать изображения и звук, поэтому здесь они не открываются.</translation>
    </message>
    <message>
        <source>They are kept as evidence, bit for bit.</source>
        <translation>Они хранятся среди доказательств, до последнего бита.</translation>
    </message>
    <message>
        <source>Look at them on another computer, or ask the technical contact.</source>
        <translation>Посмотрите их на другом компьютере или спросите того, кто помогает с техникой.</translation>
    </message>
    <message>
        <source>Opening this file took too long or was not safe, so it was stopped.</source>
        <translation>Файл открывался слишком долго или небезопасно, поэтому открытие прервано.</translation>
    </message>
    <message>
        <source>Sound cannot be recorded or played here.</source>
        <translation>Записать или воспроизвести звук здесь нельзя.</translation>
    </message>
    <message>
        <source>Everything else works, and nothing was lost.</source>
        <translation>Всё остальное работает, ничего не потеряно.</translation>
    </message>
    <message>
        <source>Write by hand for now, and install the program anew.</source>
        <translation>Пока пишите от руки и установите программу заново.</translation>
    </message>
    <message>
        <source>No sound system was found on this computer.</source>
        <translation>На этом компьютере не найдена звуковая система.</translation>
    </message>
    <message>
        <source>Write by hand for now, or record with another device.</source>
        <translation>Пока пишите от руки или записывайте звук другим устройством.</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>Микрофон не найден.</translation>
    </message>
    <message>
        <source>Nothing was lost, and the written part goes on.</source>
        <translation>Ничего не потеряно, текст можно писать дальше.</translation>
    </message>
    <message>
        <source>Plug one in or switch it on, then try again.</source>
        <translation>Подключите его или включите и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The microphone stopped sending sound.</source>
        <translation>Микрофон перестал передавать звук.</translation>
    </message>
    <message>
        <source>What was recorded up to now is safe.</source>
        <translation>То, что записано до этой минуты, цело.</translation>
    </message>
    <message>
        <source>Look at its plug and its switch, then start a new recording.</source>
        <translation>Проверьте разъём и выключатель микрофона и начните новую запись.</translation>
    </message>
    <message>
        <source>No loudspeaker or earphones were found.</source>
        <translation>Не найдены ни динамик, ни наушники.</translation>
    </message>
    <message>
        <source>The recording is safe; it only cannot be heard.</source>
        <translation>Запись цела; её только нельзя прослушать.</translation>
    </message>
    <message>
        <source>Plug in earphones, then play it again.</source>
        <translation>Подключите наушники и включите её снова.</translation>
    </message>
    <message>
        <source>The recording stopped: sound could not be kept.</source>
        <translation>Запись остановилась: звук не удалось сохранить.</translation>
    </message>
    <message>
        <source>Start a new recording, and go on writing.</source>
        <translation>Начните новую запись и пишите дальше.</translation>
    </message>
    <message>
        <source>A recording is running already.</source>
        <translation>Запись уже идёт.</translation>
    </message>
    <message>
        <source>It goes on, and everything in it is kept.</source>
        <translation>Она продолжается, и всё в ней сохраняется.</translation>
    </message>
    <message>
        <source>Stop it before you start another one.</source>
        <translation>Остановите её, прежде чем начать другую.</translation>
    </message>
    <message>
        <source>The recording could not be read to its end.</source>
        <translation>Запись не удалось прочитать до конца.</translation>
    </message>
    <message>
        <source>What is stored was not changed by playing it.</source>
        <translation>То, что хранится, от воспроизведения не изменилось.</translation>
    </message>
    <message>
        <source>Try once more. If it stays so, the disk may be failing.</source>
        <translation>Попробуйте ещё раз. Если не поможет, возможно, портится диск.</translation>
    </message>
    <message>
        <source>Nothing that was saved before is lost.</source>
        <translation>Ничего из сохранённого раньше не потеряно.</translation>
    </message>
    <message>
        <source>The program made a mistake of its own.</source>
        <translation>В программе произошла ошибка, это не ваша вина.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, lock the vault and start anew.</source>
        <translation>Попробуйте ещё раз. Если ошибка повторится, заблокируйте хранилище и начните заново.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>На диске не осталось места.</translation>
    </message>
    <message>
        <source>Make room on it, then try again.</source>
        <translation>Освободите на нём место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>This disk or stick cannot hold a file so large.</source>
        <translation>На этот диск или флешку такой большой файл не поместится.</translation>
    </message>
    <message>
        <source>Use one that is formatted as exFAT or NTFS instead of FAT32.</source>
        <translation>Возьмите диск или флешку в формате exFAT или NTFS, а не FAT32.</translation>
    </message>
    <message>
        <source>This disk or stick can only be read.</source>
        <translation>Этот диск или флешка — только для чтения.</translation>
    </message>
    <message>
        <source>Look for a small switch on it, or use another one.</source>
        <translation>Поищите на нём маленький переключатель или возьмите другой.</translation>
    </message>
    <message>
        <source>The disk or stick is not there any more.</source>
        <translation>Диска или флешки больше нет.</translation>
    </message>
    <message>
        <source>Put it back in, wait a moment, and try again.</source>
        <translation>Вставьте снова, немного подождите и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The disk or stick could not be read or written.</source>
        <translation>Диск или флешку не удалось прочитать или записать.</translation>
    </message>
    <message>
        <source>It may be failing. Use another one.</source>
        <translation>Возможно, носитель портится. Возьмите другой.</translation>
    </message>
    <message>
        <source>This computer does not allow the file to be used.</source>
        <translation>Этот компьютер не разрешает использовать файл.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask who owns this one.</source>
        <translation>Выберите другую папку или спросите, чья это.</translation>
    </message>
    <message>
        <source>The file or folder is not there.</source>
        <translation>Файла или папки нет на месте.</translation>
    </message>
    <message>
        <source>Look whether it was moved, then choose it again.</source>
        <translation>Посмотрите, не перенесли ли их, и выберите снова.</translation>
    </message>
    <message>
        <source>There is a file with this name already.</source>
        <translation>Файл с таким именем уже есть.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Файл не тронут.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Выберите другое имя или другую папку.</translation>
    </message>
    <message>
        <source>A folder was chosen where a file is needed.</source>
        <translation>Выбрана папка, а нужен файл.</translation>
    </message>
    <message>
        <source>Open the folder and choose the file in it.</source>
        <translation>Откройте папку и выберите файл в ней.</translation>
    </message>
    <message>
        <source>This is not a file but a device or a pipe.</source>
        <translation>Это не файл, а устройство или канал.</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>Ничего не открыто.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Выберите файл.</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked.</source>
        <translation>Диск не выполнил то, что от него требовалось.</translation>
    </message>
    <message>
        <source>Try once more, or use another disk.</source>
        <translation>Попробуйте ещё раз или возьмите другой диск.</translation>
    </message>
    <message>
        <source>The ways into the vault are as they were.</source>
        <translation>Способы открыть хранилище остались прежними.</translation>
    </message>
    <message>
        <source>Choose the right file and try again.</source>
        <translation>Выберите нужный файл и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>This is no key file, or it was damaged.</source>
        <translation>Это не файл-ключ, или он повреждён.</translation>
    </message>
    <message>
        <source>The vault was not touched.</source>
        <translation>Хранилище не тронуто.</translation>
    </message>
    <message>
        <source>Choose the key file on your stick. If it is damaged, use a copy, another way into the vault, or the recovery key.</source>
        <translation>Выберите файл-ключ на своей флешке. Если он повреждён, воспользуйтесь копией, другим способом открыть хранилище или ключом восстановления.</translation>
    </message>
    <message>
        <source>There is no room for another way into the vault.</source>
        <translation>Для ещё одного способа открыть хранилище нет места.</translation>
    </message>
    <message>
        <source>Remove one that nobody needs, then add the new one.</source>
        <translation>Уберите тот, который никому не нужен, и добавьте новый.</translation>
    </message>
    <message>
        <source>This way into the vault cannot be removed now.</source>
        <translation>Этот способ открыть хранилище сейчас убрать нельзя.</translation>
    </message>
    <message>
        <source>It is the one that you have just used, or the only one that a person has.</source>
        <translation>Это тот способ, которым вы только что воспользовались, или единственный, который есть у человека.</translation>
    </message>
    <message>
        <source>Open the vault in another way first; then this one can go.</source>
        <translation>Сначала откройте хранилище другим способом; тогда этот можно будет убрать.</translation>
    </message>
    <message>
        <source>This way into the vault is not there any more.</source>
        <translation>Этого способа открыть хранилище больше нет.</translation>
    </message>
    <message>
        <source>Leave this page and open it again.</source>
        <translation>Уйдите с этой страницы и откройте её снова.</translation>
    </message>
    <message>
        <source>This file holds no recovery key.</source>
        <translation>В этом файле нет ключа восстановления.</translation>
    </message>
    <message>
        <source>Choose the file with the key, or, if the key exists in pieces, its card.</source>
        <translation>Выберите файл с ключом, а если ключ существует по частям, — его карточку.</translation>
    </message>
    <message>
        <source>This vault has no way in for that recovery key.</source>
        <translation>Этим ключом восстановления это хранилище не открывается.</translation>
    </message>
    <message>
        <source>Compare the fingerprint on the recovery sheet with the one of the key.</source>
        <translation>Сверьте отпечаток на листе восстановления с отпечатком ключа.</translation>
    </message>
    <message>
        <source>This place is on the disk where the vault lies.</source>
        <translation>Это место на том же диске, где лежит хранилище.</translation>
    </message>
    <message>
        <source>Whoever takes the computer would have both. No key file was written.</source>
        <translation>Тот, кто заберёт компьютер, получил бы и то и другое. Файл-ключ не записан.</translation>
    </message>
    <message>
        <source>Choose a folder on a stick.</source>
        <translation>Выберите папку на флешке.</translation>
    </message>
    <message>
        <source>This folder is no stick: it lies in the memory of this computer, and is gone when the computer is switched off.</source>
        <translation>Эта папка не на флешке: она в памяти этого компьютера и исчезнет, когда его выключат.</translation>
    </message>
    <message>
        <source>Nothing was written there, and nothing was moved.</source>
        <translation>Туда ничего не записано, и ничего не перемещено.</translation>
    </message>
    <message>
        <source>A recording or sketch that was cut off is damaged on the disk.</source>
        <translation>Запись или схема, которые были оборваны, повреждены на диске.</translation>
    </message>
    <message>
        <source>Whatever of it could still be read is among the evidence now.</source>
        <translation>Всё, что ещё удалось прочитать, теперь среди доказательств.</translation>
    </message>
    <message>
        <source>Listen to it, and note what is missing. Check the vault.</source>
        <translation>Прослушайте и отметьте, чего не хватает. Проверьте хранилище.</translation>
    </message>
    <message>
        <source>A recording or sketch of this interview was cut off and is not evidence yet.</source>
        <translation>Запись или схема из этой беседы были оборваны и ещё не стали доказательством.</translation>
    </message>
    <message>
        <source>It is here. Sealing now would destroy it.</source>
        <translation>Всё здесь. Если запечатать сейчас, это будет уничтожено.</translation>
    </message>
    <message>
        <source>Make room on the disk, lock and unlock: it is taken in then. Then seal.</source>
        <translation>Освободите место на диске, заблокируйте и разблокируйте: тогда это будет принято. После этого запечатывайте.</translation>
    </message>
    <message>
        <source>The ways into the vault are closed again.</source>
        <translation>Способы открыть хранилище снова закрыты.</translation>
    </message>
    <message>
        <source>Type the passphrase again, then go on.</source>
        <translation>Введите парольную фразу ещё раз и продолжайте.</translation>
    </message>
    <message>
        <source>This is not the check value of this sheet.</source>
        <translation>Это не проверочное число этого листа.</translation>
    </message>
    <message>
        <source>The recovery key does not open the vault yet.</source>
        <translation>Ключ восстановления ещё не открывает хранилище.</translation>
    </message>
    <message>
        <source>Read the 16 digits again from the sheet that was printed last.</source>
        <translation>Прочитайте 16 цифр ещё раз с листа, который напечатан последним.</translation>
    </message>
    <message>
        <source>It was the last try: the vault was erased.</source>
        <translation>Это была последняя попытка: хранилище стёрто.</translation>
    </message>
    <message>
        <source>Its owner had set this. What was handed over before is with its recipients.</source>
        <translation>Так решил его владелец. Переданное раньше — у получателей.</translation>
    </message>
    <message>
        <source>Close the program. There is nothing to open here.</source>
        <translation>Закройте программу. Открывать здесь нечего.</translation>
    </message>
    <message>
        <source>This vault was erased.</source>
        <translation>Это хранилище стёрто.</translation>
    </message>
    <message>
        <source>Nothing opens it any more. What was handed over is with others.</source>
        <translation>Его больше ничто не откроет. Переданное — у других.</translation>
    </message>
    <message>
        <source>Start the program again to end the erasing.</source>
        <translation>Запустите программу ещё раз, чтобы довести стирание до конца.</translation>
    </message>
    <message>
        <source>Erasing was begun, and could not be ended: the disk takes nothing.</source>
        <translation>Стирание началось, но его не удалось завершить: на диск нельзя писать.</translation>
    </message>
    <message>
        <source>This vault does not open any more. But a copy of its key slots is still on the disk, and opens it for whoever has the passphrase and knows how.</source>
        <translation>Это хранилище больше не открывается. Но копия ячеек его ключей ещё на диске: с ней хранилище может открыть тот, у кого есть парольная фраза и кто знает, как это сделать.</translation>
    </message>
    <message>
        <source>Make the disk writable and start the program: it ends the erasing. If you cannot, destroy the disk, or the stick with the key file.</source>
        <translation>Сделайте так, чтобы на диск можно было писать, и запустите программу: она закончит стирание. Если не получается, уничтожьте диск или флешку с файлом-ключом.</translation>
    </message>
    <message>
        <source>The vault was not erased: this disk cannot be written to.</source>
        <translation>Хранилище не стёрто: на этот диск нельзя писать.</translation>
    </message>
    <message>
        <source>Everything is still there, and opens with the passphrase.</source>
        <translation>Всё по-прежнему там и открывается парольной фразой.</translation>
    </message>
    <message>
        <source>Make the disk writable and try again. If you cannot, destroy the disk, or the stick with the key file.</source>
        <translation>Сделайте так, чтобы на диск можно было писать, и попробуйте ещё раз. Если не получается, уничтожьте диск или флешку с файлом-ключом.</translation>
    </message>
    <message>
        <source>This sealed file is not a receipt.</source>
        <translation>Этот запечатанный файл — не подтверждение получения.</translation>
    </message>
    <message>
        <source>It was not imported, and nothing was changed.</source>
        <translation>Он не принят, ничего не изменено.</translation>
    </message>
    <message>
        <source>Open it in the Inbox, where you see what it is.</source>
        <translation>Откройте его во входящих: там видно, что это.</translation>
    </message>
    <message>
        <source>This sealed file may still be needed.</source>
        <translation>Этот запечатанный файл, возможно, ещё нужен.</translation>
    </message>
    <message>
        <source>It was not deleted: who has answered for it is not as it was shown, or nobody has.</source>
        <translation>Он не удалён: ответили на него не те, кто был показан, или не ответил никто.</translation>
    </message>
    <message>
        <source>Look again at who has not answered, then decide.</source>
        <translation>Посмотрите ещё раз, кто не ответил, и решите.</translation>
    </message>
    <message>
        <source>The words of this letter stay as they are.</source>
        <translation>Слова этого письма остаются как есть.</translation>
    </message>
    <message>
        <source>A receipt is the only thing that shows that a sealed file arrived.</source>
        <translation>Подтверждение получения — единственное, что показывает, что запечатанный файл дошёл.</translation>
    </message>
    <message>
        <source>Picture {number} of the evidence cannot be given without what its file says of where and when it was taken.</source>
        <translation>Снимок {number} из доказательств нельзя передать без того, что его файл говорит о месте и времени съёмки.</translation>
    </message>
    <message>
        <source>Nothing was sealed. The redaction is here as it was.</source>
        <translation>Ничего не запечатано. Работа над копией осталась, как была.</translation>
    </message>
    <message>
        <source>Withhold that picture, or choose to give pictures exactly as they were taken in.</source>
        <translation>Изымите этот снимок или выберите передавать снимки точно такими, как их приняли.</translation>
    </message>
    <message>
        <source>What this picture&apos;s file says of where and when it was taken cannot be taken out.</source>
        <translation>Из файла этого снимка нельзя убрать то, что он говорит о месте и времени съёмки.</translation>
    </message>
    <message>
        <source>Nothing was changed; the original is as it was.</source>
        <translation>Ничего не изменено; оригинал остался, как был.</translation>
    </message>
    <message>
        <source>Withhold that picture.</source>
        <translation>Изымите этот снимок.</translation>
    </message>
    <message>
        <source>Files can be enclosed in supplements and opinions.</source>
        <translation>Вкладывать файлы можно в дополнения и заключения.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Файл не принят.</translation>
    </message>
    <message>
        <source>Write a supplement, and enclose the file there.</source>
        <translation>Напишите дополнение и вложите файл туда.</translation>
    </message>
    <message>
        <source>This testimony was neither sealed here nor received for you, so nothing can be sent about it.</source>
        <translation>Это свидетельство здесь не запечатано и вам не пришло, поэтому послать о нём ничего нельзя.</translation>
    </message>
    <message>
        <source>Seal it first, or ask who sent it to you.</source>
        <translation>Сначала запечатайте его или спросите того, кто вам его прислал.</translation>
    </message>
    <message>
        <source>Its signer has signed another sealed file with the same number, and that one is here already.</source>
        <translation>Подписавший подписал другой запечатанный файл с тем же номером, и тот уже здесь.</translation>
    </message>
    <message>
        <source>Nothing was imported. The other one stays as it was.</source>
        <translation>Ничего не принято. Другой остался как был.</translation>
    </message>
    <message>
        <source>Keep both files. Ask the signer in person: their vault was copied or put back, or somebody else has their key.</source>
        <translation>Сохраните оба файла. Спросите подписавшего лично: его хранилище скопировали или вернули из копии, либо его ключ — у кого-то другого.</translation>
    </message>
    <message>
        <source>It does not fit to the signer&apos;s sealed file beside it, which is here.</source>
        <translation>Он не подходит к соседнему запечатанному файлу того же подписавшего, который уже здесь.</translation>
    </message>
    <message>
        <source>Keep the file. Ask the signer in person whether their vault was put back from a copy.</source>
        <translation>Сохраните файл. Спросите подписавшего лично, не возвращали ли его хранилище из копии.</translation>
    </message>
    <message>
        <source>What it holds needs {needed_bytes}, and there is {free_bytes}.</source>
        <translation>Для его содержимого нужно {needed_bytes}, а есть {free_bytes}.</translation>
    </message>
    <message>
        <source>Nothing was written. The sealed file is good, and stays as it is.</source>
        <translation>Ничего не записано. Запечатанный файл исправен и остаётся как есть.</translation>
    </message>
    <message>
        <source>Make room on this disk, then import it again.</source>
        <translation>Освободите место на этом диске и примите файл ещё раз.</translation>
    </message>
    <message>
        <source>A testimony or a file in it has a number that only another person&apos;s key can give out.</source>
        <translation>У свидетельства или файла в нём номер, который может выдать только ключ другого человека.</translation>
    </message>
    <message>
        <source>Nothing was imported, and nothing that is here was touched.</source>
        <translation>Ничего не принято, и ничто из имеющегося здесь не тронуто.</translation>
    </message>
    <message>
        <source>Keep the file. Its signer, or somebody who has their key, may be trying to keep another&apos;s testimony away: ask in person.</source>
        <translation>Сохраните файл. Возможно, подписавший или кто-то, у кого его ключ, пытается не пропустить чужое свидетельство: спросите лично.</translation>
    </message>
    <message>
        <source>It names one testimony, and refers to a sealed file with another.</source>
        <translation>В нём названо одно свидетельство, а указан запечатанный файл с другим.</translation>
    </message>
    <message>
        <source>Ask its signer to make it again.</source>
        <translation>Попросите подписавшего сделать его ещё раз.</translation>
    </message>
    <message>
        <source>A first account is never printed as a statement.</source>
        <translation>Первый рассказ никогда не печатается как показания.</translation>
    </message>
    <message>
        <source>For a statement, a full account has to be taken and read back.</source>
        <translation>Чтобы были показания, нужно записать полный рассказ и прочитать его человеку.</translation>
    </message>
    <message>
        <source>It was not taken in. Nothing here was changed.</source>
        <translation>Пакет не принят. Здесь ничего не изменилось.</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you for another copy.</source>
        <translation>Попросите другую копию у того, кто вам его дал.</translation>
    </message>
    <message>
        <source>This file is no pack, or not built as one must be.</source>
        <translation>Этот файл не является пакетом или составлен не так, как нужно.</translation>
    </message>
    <message>
        <source>A pack that comes with the program was changed on this computer.</source>
        <translation>Пакет, который поставляется вместе с программой, был изменён на этом компьютере.</translation>
    </message>
    <message>
        <source>It is not offered. The vault and all testimonies are as they were.</source>
        <translation>Он не предлагается. Хранилище и все свидетельства остались такими, как были.</translation>
    </message>
    <message>
        <source>Lock the vault, and get a new copy of the program from those who gave it to you.</source>
        <translation>Заблокируйте хранилище и получите новую копию программы у тех, кто вам её дал.</translation>
    </message>
    <message>
        <source>This file is larger than a pack can be.</source>
        <translation>Этот файл больше, чем может быть пакет.</translation>
    </message>
    <message>
        <source>This pack is for a newer version of the program.</source>
        <translation>Этот пакет — для более новой версии программы.</translation>
    </message>
    <message>
        <source>Use a newer version of the program.</source>
        <translation>Воспользуйтесь более новой версией программы.</translation>
    </message>
    <message>
        <source>There is no signature beside this file.</source>
        <translation>Рядом с этим файлом нет подписи.</translation>
    </message>
    <message>
        <source>Put the file that has the same name and ends with .minisig into the same folder, and choose the pack again.</source>
        <translation>Положите в ту же папку файл с таким же именем, которое заканчивается на .minisig, и выберите пакет ещё раз.</translation>
    </message>
    <message>
        <source>This pack was changed after it was signed.</source>
        <translation>Этот пакет был изменён после того, как его подписали.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the one who signed it for both files anew.</source>
        <translation>Не пользуйтесь им. Попросите того, кто его подписал, дать оба файла заново.</translation>
    </message>
    <message>
        <source>This pack is signed by a key that is not known.</source>
        <translation>Этот пакет подписан ключом, которого здесь не знают.</translation>
    </message>
    <message>
        <source>Add the card of the one who gives out the pack under People &amp; keys, and compare the digits with them.</source>
        <translation>Добавьте карточку того, кто даёт пакет, в разделе «Люди и ключи» и сверьте с этим человеком цифры.</translation>
    </message>
    <message>
        <source>This pack is signed by somebody whose digits nobody compared.</source>
        <translation>Этот пакет подписал человек, чьи цифры никто не сверял.</translation>
    </message>
    <message>
        <source>Compare the digits with them under People &amp; keys first.</source>
        <translation>Сначала сверьте цифры с этим человеком в разделе «Люди и ключи».</translation>
    </message>
    <message>
        <source>This pack is signed by a key that the roster took out of use.</source>
        <translation>Этот пакет подписан ключом, который список ключей вывел из употребления.</translation>
    </message>
    <message>
        <source>Do not use it: somebody else may have the key. Tell the organisation.</source>
        <translation>Не пользуйтесь им: ключ может быть у кого-то другого. Сообщите организации.</translation>
    </message>
    <message>
        <source>The roster does not name the signer of this pack as a coordinator or an organisation. Only they give out packs.</source>
        <translation>Список ключей не называет подписавшего этот пакет координатором или организацией. Пакеты дают только они.</translation>
    </message>
    <message>
        <source>Ask your coordinator to look at it and sign it.</source>
        <translation>Попросите своего координатора посмотреть его и подписать.</translation>
    </message>
    <message>
        <source>This version of the pack, or a later one, is here already.</source>
        <translation>Эта версия пакета или более новая здесь уже есть.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Ничего делать не нужно.</translation>
    </message>
    <message>
        <source>This pack lacks names of the version that is here already.</source>
        <translation>В этом пакете нет названий, которые есть в версии, что уже здесь.</translation>
    </message>
    <message>
        <source>Names that testimonies may use must stay. Ask for a version that keeps them.</source>
        <translation>Названия, которыми могут пользоваться свидетельства, должны оставаться. Попросите версию, в которой они сохранены.</translation>
    </message>
    <message>
        <source>The pieces taken before are still here.</source>
        <translation>Принятые раньше части по-прежнему здесь.</translation>
    </message>
    <message>
        <source>Your words are still in the fields.</source>
        <translation>Ваши слова по-прежнему в полях.</translation>
    </message>
    <message>
        <source>No key was opened.</source>
        <translation>Ключ не открыт.</translation>
    </message>
    <message>
        <source>Compare the words with the sheet once more.</source>
        <translation>Сверьте слова с листом ещё раз.</translation>
    </message>
    <message>
        <source>A piece has 33 words, and these are not 33.</source>
        <translation>В части 33 слова, а здесь не 33.</translation>
    </message>
    <message>
        <source>A word is not on the list of words.</source>
        <translation>Одного из слов нет в списке слов.</translation>
    </message>
    <message>
        <source>Look at the words that are marked.</source>
        <translation>Проверьте отмеченные слова.</translation>
    </message>
    <message>
        <source>The words do not fit together.</source>
        <translation>Слова не подходят друг к другу.</translation>
    </message>
    <message>
        <source>This is a piece of a key of another kind.</source>
        <translation>Это часть ключа другого рода.</translation>
    </message>
    <message>
        <source>This program did not make it, and another one must join it.</source>
        <translation>Её сделала не эта программа, и соединять её нужно другой.</translation>
    </message>
    <message>
        <source>This piece belongs to another key.</source>
        <translation>Эта часть — от другого ключа.</translation>
    </message>
    <message>
        <source>Compare the number of the set on the sheets: it must be the same.</source>
        <translation>Сравните номера набора на листах: они должны быть одинаковыми.</translation>
    </message>
    <message>
        <source>This piece is here already.</source>
        <translation>Эта часть уже здесь.</translation>
    </message>
    <message>
        <source>Take the sheet of another holder.</source>
        <translation>Возьмите лист другого хранителя.</translation>
    </message>
    <message>
        <source>There are not enough pieces yet.</source>
        <translation>Частей пока недостаточно.</translation>
    </message>
    <message>
        <source>The sheets say how many it takes.</source>
        <translation>На листах указано, сколько их нужно.</translation>
    </message>
    <message>
        <source>There are more pieces than it takes.</source>
        <translation>Частей больше, чем нужно.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Уберите одну из них.</translation>
    </message>
    <message>
        <source>These pieces do not give this key.</source>
        <translation>Из этих частей этот ключ не получается.</translation>
    </message>
    <message>
        <source>Compare the fingerprint on the sheets with that of the key you want to open.</source>
        <translation>Сверьте отпечаток на листах с отпечатком ключа, который хотите открыть.</translation>
    </message>
    <message>
        <source>This is another piece than the one asked for.</source>
        <translation>Это не та часть, которая сейчас нужна.</translation>
    </message>
    <message>
        <source>Look at the number at the top of the sheet.</source>
        <translation>Посмотрите на номер вверху листа.</translation>
    </message>
    <message>
        <source>This step comes later.</source>
        <translation>Этот шаг будет позже.</translation>
    </message>
    <message>
        <source>Finish the step that is shown first.</source>
        <translation>Сначала закончите шаг, который показан первым.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Ничего не сделано.</translation>
    </message>
    <message>
        <source>This file was made for practice. It is invented, and no testimony.</source>
        <translation>Этот файл сделан для упражнения. Он выдуман, это не свидетельство.</translation>
    </message>
    <message>
        <source>If you expected a testimony, tell the sender that they were in the practice vault.</source>
        <translation>Если вы ждали свидетельство, скажите отправителю, что работа шла в учебном хранилище.</translation>
    </message>
    <message>
        <source>This file is real, and this is the practice vault.</source>
        <translation>Этот файл настоящий, а здесь учебное хранилище.</translation>
    </message>
    <message>
        <source>Leave practice, and open it in your own vault.</source>
        <translation>Выйдите из упражнения и откройте его в своём хранилище.</translation>
    </message>
    <message>
        <source>Practice and what is real are never sealed to each other.</source>
        <translation>Учебное и настоящее никогда не запечатывают друг для друга.</translation>
    </message>
    <message>
        <source>Nothing was sealed, and the testimony is still here as it was.</source>
        <translation>Ничего не запечатано, свидетельство по-прежнему здесь, такое же, как было.</translation>
    </message>
    <message>
        <source>Choose other recipients.</source>
        <translation>Выберите других получателей.</translation>
    </message>
    <message>
        <source>This is a card of a practice vault.</source>
        <translation>Это карточка учебного хранилища.</translation>
    </message>
    <message>
        <source>Ask its owner for the card of their own vault, not of practice.</source>
        <translation>Попросите у человека карточку его собственного хранилища, а не учебного.</translation>
    </message>
    <message>
        <source>This is the card of a real person, and this is the practice vault.</source>
        <translation>Это карточка настоящего человека, а здесь учебное хранилище.</translation>
    </message>
    <message>
        <source>Leave practice, and add it in your own vault.</source>
        <translation>Выйдите из упражнения и добавьте её в своём хранилище.</translation>
    </message>
    <message>
        <source>The card of a practice vault is not given away.</source>
        <translation>Карточку учебного хранилища никому не отдают.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Никакого файла не записано.</translation>
    </message>
    <message>
        <source>The practice coordinator has it already. Your own vault has yours.</source>
        <translation>У учебного координатора она уже есть. Ваша карточка — в вашем хранилище.</translation>
    </message>
    <message>
        <source>This cannot be practised here.</source>
        <translation>В этом здесь поупражняться нельзя.</translation>
    </message>
    <message>
        <source>Keys, and the ways into a vault, are made and changed in your own vault only.</source>
        <translation>Ключи и способы открыть хранилище создают и меняют только в своём хранилище.</translation>
    </message>
    <message>
        <source>Some files of the practice vault could not be deleted.</source>
        <translation>Некоторые файлы учебного хранилища не удалось удалить.</translation>
    </message>
    <message>
        <source>Your own vault was not touched.</source>
        <translation>Ваше собственное хранилище не затронуто.</translation>
    </message>
    <message>
        <source>Close other windows of this program and whatever shows these files, then try again.</source>
        <translation>Закройте другие окна этой программы и всё, что показывает эти файлы, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>This cannot be sealed.</source>
        <translation>Запечатать это нельзя.</translation>
    </message>
    <message>
        <source>Ask the sender for a new copy.</source>
        <translation>Попросите у отправителя новую копию.</translation>
    </message>
    <message>
        <source>This file was changed after it was sealed.</source>
        <translation>Этот файл изменён после запечатывания.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the sender for a new copy, and say that this one was changed.</source>
        <translation>Не пользуйтесь им. Попросите у отправителя новую копию и скажите, что эта изменена.</translation>
    </message>
    <message>
        <source>This file is cut short: its end is missing.</source>
        <translation>Этот файл обрезан: не хватает конца.</translation>
    </message>
    <message>
        <source>Copy it again, or ask the sender for a new copy. The stick may be failing.</source>
        <translation>Скопируйте его ещё раз или попросите у отправителя новую копию. Возможно, портится флешка.</translation>
    </message>
    <message>
        <source>This file was sealed for somebody else&apos;s key.</source>
        <translation>Этот файл запечатан для чужого ключа.</translation>
    </message>
    <message>
        <source>It cannot be opened here, and nothing was imported.</source>
        <translation>Открыть его здесь нельзя, ничего не принято.</translation>
    </message>
    <message>
        <source>Give the sender your identity card, so that they can seal it for you.</source>
        <translation>Дайте отправителю свою карточку, чтобы он мог запечатать файл для вас.</translation>
    </message>
    <message>
        <source>This file is signed, but it is not built as a testimony must be.</source>
        <translation>Этот файл подписан, но устроен не так, как должно быть устроено свидетельство.</translation>
    </message>
    <message>
        <source>Its text is too long; the evidence is not. Open it again, move a part of the text to a second testimony, then seal both.</source>
        <translation>Слишком длинный текст, а не доказательства. Откройте свидетельство снова, перенесите часть текста во второе свидетельство, затем запечатайте оба.</translation>
    </message>
    <message>
        <source>There is too much evidence, or one piece is too large. Take out some of it, then seal it again.</source>
        <translation>Доказательств слишком много, или одно из них слишком большое. Уберите часть и запечатайте ещё раз.</translation>
    </message>
    <message>
        <source>What stands on the page of names is too long. Shorten it there, then seal it again.</source>
        <translation>На странице с именами слишком длинные записи. Сократите их там и запечатайте ещё раз.</translation>
    </message>
    <message>
        <source>This is not a sealed testimony.</source>
        <translation>Это не запечатанное свидетельство.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .age. If somebody gave you a deponent&apos;s particulars, use “Open particulars” at the top of the inbox.</source>
        <translation>Выберите файл, имя которого оканчивается на .age. Если вам дали личные данные свидетеля, нажмите «Открыть личные данные» вверху страницы «Входящие».</translation>
    </message>
    <message>
        <source>Nobody signed this file.</source>
        <translation>Этот файл никто не подписал.</translation>
    </message>
    <message>
        <source>Do not trust what it says. Ask the sender to seal it again.</source>
        <translation>Не доверяйте тому, что в нём написано. Попросите отправителя запечатать его ещё раз.</translation>
    </message>
    <message>
        <source>This file was signed by a key that you do not know yet.</source>
        <translation>Этот файл подписан ключом, которого вы ещё не знаете.</translation>
    </message>
    <message>
        <source>Ask the sender for their identity card, add it under People &amp; keys, compare the fingerprint with them, then open this file again.</source>
        <translation>Попросите у отправителя карточку, добавьте её в разделе «Люди и ключи», сверьте с отправителем отпечаток и откройте этот файл снова.</translation>
    </message>
    <message>
        <source>Tell the sender, and ask them to seal it again.</source>
        <translation>Скажите об этом отправителю и попросите запечатать файл ещё раз.</translation>
    </message>
    <message>
        <source>A newer version of this program sealed this file.</source>
        <translation>Этот файл запечатан более новой версией программы.</translation>
    </message>
    <message>
        <source>A piece of evidence is no longer what was taken in.</source>
        <translation>Одно из доказательств уже не такое, каким его приняли.</translation>
    </message>
    <message>
        <source>The disk may be failing. Make a copy of the vault folder, then look at the evidence page.</source>
        <translation>Возможно, портится диск. Сделайте копию папки хранилища и посмотрите страницу доказательств.</translation>
    </message>
    <message>
        <source>This testimony cannot be sealed as it is.</source>
        <translation>Запечатать это свидетельство в таком виде нельзя.</translation>
    </message>
    <message>
        <source>Open it again, look for very unusual signs in it, and close it.</source>
        <translation>Откройте его снова, поищите в нём очень необычные знаки и завершите.</translation>
    </message>
    <message>
        <source>This testimony is larger than one file may be.</source>
        <translation>Это свидетельство больше, чем может быть один файл.</translation>
    </message>
    <message>
        <source>A file is sealed to between 1 and 16 people.</source>
        <translation>Файл запечатывается для 1–16 человек.</translation>
    </message>
    <message>
        <source>Choose the recipients again.</source>
        <translation>Выберите получателей ещё раз.</translation>
    </message>
    <message>
        <source>The sealed file needs {needed_bytes}, and there is {free_bytes}.</source>
        <translation>Для запечатанного файла нужно {needed_bytes}, а есть {free_bytes}.</translation>
    </message>
    <message>
        <source>Make room on this disk, then seal it again.</source>
        <translation>Освободите место на этом диске и запечатайте ещё раз.</translation>
    </message>
    <message>
        <source>What came back from the disk is not what was written to it.</source>
        <translation>С диска прочитано не то, что на него записали.</translation>
    </message>
    <message>
        <source>The bad file was removed. The testimony is still here as it was.</source>
        <translation>Плохой файл удалён. Свидетельство по-прежнему здесь, такое же, как было.</translation>
    </message>
    <message>
        <source>This disk cannot be trusted. Seal to another one.</source>
        <translation>Этому диску нельзя доверять. Запечатайте на другой.</translation>
    </message>
    <message>
        <source>This file is damaged, or is something else.</source>
        <translation>Этот файл повреждён, или это что-то другое.</translation>
    </message>
    <message>
        <source>This was made by a newer version of this program.</source>
        <translation>Это сделано более новой версией программы.</translation>
    </message>
    <message>
        <source>This was changed after it was written.</source>
        <translation>Это изменено после того, как было записано.</translation>
    </message>
    <message>
        <source>It was refused, and nothing else was changed.</source>
        <translation>Это отклонено, больше ничего не изменено.</translation>
    </message>
    <message>
        <source>This file asks for more work than is reasonable.</source>
        <translation>Этот файл требует больше работы, чем разумно.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the sender for a new copy.</source>
        <translation>Не пользуйтесь им. Попросите у отправителя новую копию.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the vault.</source>
        <translation>Чтобы открыть хранилище, не хватает свободной памяти.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Закройте другие программы и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>This is not a key, or it was mistyped.</source>
        <translation>Это не ключ, или при вводе закралась ошибка.</translation>
    </message>
    <message>
        <source>Compare it with the original, letter by letter.</source>
        <translation>Сравните с оригиналом, букву за буквой.</translation>
    </message>
    <message>
        <source>Nobody was chosen who could open the file.</source>
        <translation>Не выбран никто, кто мог бы открыть файл.</translation>
    </message>
    <message>
        <source>Old and new kinds of keys cannot share one file.</source>
        <translation>Ключи старого и нового вида не могут быть в одном файле.</translation>
    </message>
    <message>
        <source>Seal it once for each kind of key.</source>
        <translation>Запечатайте отдельно для каждого вида ключей.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Эта парольная фраза не открывает хранилище.</translation>
    </message>
    <message>
        <source>Everything in it is safe and unchanged.</source>
        <translation>Всё в нём цело и не изменено.</translation>
    </message>
    <message>
        <source>Look at each word, at the keyboard&apos;s language, and at the key file if you use one. Then try again.</source>
        <translation>Проверьте каждое слово, язык клавиатуры и файл-ключ, если он у вас есть. Потом попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The vault&apos;s key file is damaged.</source>
        <translation>Файл с ключами хранилища повреждён.</translation>
    </message>
    <message>
        <source>Put back the file from your last copy of the vault folder.</source>
        <translation>Верните этот файл из последней копии папки хранилища.</translation>
    </message>
    <message>
        <source>The vault&apos;s key file is weaker than it may be.</source>
        <translation>Файл с ключами хранилища слабее, чем допустимо.</translation>
    </message>
    <message>
        <source>The vault was not opened and not touched.</source>
        <translation>Хранилище не открыто и не тронуто.</translation>
    </message>
    <message>
        <source>Somebody may have replaced it. Put back the file from your last copy of the vault folder, and tell your coordinator.</source>
        <translation>Возможно, его подменили. Верните этот файл из последней копии папки хранилища и скажите об этом координатору.</translation>
    </message>
    <message>
        <source>This is not an identity card, or it was changed.</source>
        <translation>Это не карточка, или она изменена.</translation>
    </message>
    <message>
        <source>Ask its owner to export the card again.</source>
        <translation>Попросите владельца сохранить карточку ещё раз.</translation>
    </message>
    <message>
        <source>It was refused. The bundle and its other time-stamps are as before.</source>
        <translation>Это отклонено. Пакет и другие его отметки времени остались прежними.</translation>
    </message>
    <message>
        <source>Write a new request and send it again.</source>
        <translation>Запишите новый запрос и отправьте его снова.</translation>
    </message>
    <message>
        <source>Tell the authority, or send a request to another one.</source>
        <translation>Сообщите об этом службе или отправьте запрос в другую.</translation>
    </message>
    <message>
        <source>Nothing was added, and nothing else is believed than before.</source>
        <translation>Ничего не добавлено, и доверие осталось прежним.</translation>
    </message>
    <message>
        <source>This file is too large to be a time-stamp reply.</source>
        <translation>Этот файл слишком большой для ответа с отметкой времени.</translation>
    </message>
    <message>
        <source>Choose the file that the authority sent.</source>
        <translation>Выберите файл, который прислала служба.</translation>
    </message>
    <message>
        <source>This is not a time-stamp reply, or it is damaged.</source>
        <translation>Это не ответ с отметкой времени, или он повреждён.</translation>
    </message>
    <message>
        <source>Choose the file that the authority sent, often one whose name ends in .tsr, or fetch it again.</source>
        <translation>Выберите файл, который прислала служба, — часто его имя оканчивается на .tsr — или получите его заново.</translation>
    </message>
    <message>
        <source>The authority answered, and gave no time-stamp.</source>
        <translation>Служба ответила, но отметки времени не дала.</translation>
    </message>
    <message>
        <source>Send the request again, or to another authority.</source>
        <translation>Отправьте запрос ещё раз или в другую службу.</translation>
    </message>
    <message>
        <source>This time-stamp is for another bundle.</source>
        <translation>Эта отметка времени — для другого пакета.</translation>
    </message>
    <message>
        <source>Bring it back at the bundle that the request was written for.</source>
        <translation>Примите её у того пакета, для которого записан запрос.</translation>
    </message>
    <message>
        <source>This reply answers a request that was not written here.</source>
        <translation>Это ответ на запрос, который записан не здесь.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate is not in the reply, or is unreadable.</source>
        <translation>Сертификата службы в ответе нет, или его нельзя прочитать.</translation>
    </message>
    <message>
        <source>This reply was changed after it was signed.</source>
        <translation>Этот ответ изменён после подписания.</translation>
    </message>
    <message>
        <source>Do not use it. Write a new request and send it again.</source>
        <translation>Не пользуйтесь им. Запишите новый запрос и отправьте его снова.</translation>
    </message>
    <message>
        <source>The key that signed this reply is not meant for time-stamps.</source>
        <translation>Ключ, которым подписан этот ответ, не предназначен для отметок времени.</translation>
    </message>
    <message>
        <source>This reply comes from an authority that nobody confirmed here.</source>
        <translation>Этот ответ — от службы, которую здесь никто не подтвердил.</translation>
    </message>
    <message>
        <source>Ask your organisation for the authority&apos;s root certificate, add it here and compare its fingerprint. Then bring the reply back once more.</source>
        <translation>Попросите у своей организации корневой сертификат службы, добавьте его здесь и сверьте отпечаток. Потом примите ответ ещё раз.</translation>
    </message>
    <message>
        <source>A certificate of the authority was not valid at the stamped time.</source>
        <translation>Сертификат службы не действовал в отмеченное время.</translation>
    </message>
    <message>
        <source>The authority signs in a way that is too weak, or is not known here.</source>
        <translation>Служба подписывает слишком слабым способом, или этот способ здесь неизвестен.</translation>
    </message>
    <message>
        <source>Send the request to another authority.</source>
        <translation>Отправьте запрос в другую службу.</translation>
    </message>
    <message>
        <source>No root certificate is confirmed, so no reply can be checked.</source>
        <translation>Ни один корневой сертификат не подтверждён, поэтому проверить ответ нельзя.</translation>
    </message>
    <message>
        <source>Add the authority&apos;s root certificate first, then bring it back.</source>
        <translation>Сначала добавьте корневой сертификат службы, потом примите ответ.</translation>
    </message>
    <message>
        <source>This time-stamp is here already.</source>
        <translation>Эта отметка времени уже здесь.</translation>
    </message>
    <message>
        <source>It is kept once, and nothing was changed.</source>
        <translation>Она хранится один раз, ничего не изменено.</translation>
    </message>
    <message>
        <source>This bundle cannot be time-stamped here.</source>
        <translation>Поставить отметку времени на этот пакет здесь нельзя.</translation>
    </message>
    <message>
        <source>The bundle itself is safe and unchanged.</source>
        <translation>Сам пакет цел и не изменён.</translation>
    </message>
    <message>
        <source>It was sealed or imported by an older version, which did not note the hash of its signature.</source>
        <translation>Он запечатан или принят более старой версией, которая не записывала хеш его подписи.</translation>
    </message>
    <message>
        <source>There is no time-stamp yet.</source>
        <translation>Отметки времени ещё нет.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>Bring a reply back first.</source>
        <translation>Сначала примите ответ.</translation>
    </message>
    <message>
        <source>This is not one root certificate.</source>
        <translation>Это не корневой сертификат, или в файле их несколько.</translation>
    </message>
    <message>
        <source>Choose a file with exactly one certificate, often one whose name ends in .pem: the root, not the one that signs.</source>
        <translation>Выберите файл ровно с одним сертификатом — часто его имя оканчивается на .pem: корневым, а не тем, которым подписывают.</translation>
    </message>
    <message>
        <source>This root certificate is in the list already.</source>
        <translation>Этот корневой сертификат уже в списке.</translation>
    </message>
    <message>
        <source>One that was taken out of use does not come back.</source>
        <translation>Выведенный из использования не возвращается.</translation>
    </message>
    <message>
        <source>It was not taken, and the roster that you have stays as it was.</source>
        <translation>Он не принят, а ваш список ключей остался прежним.</translation>
    </message>
    <message>
        <source>Nothing was changed or sent, and what you prepared is kept.</source>
        <translation>Ничего не изменено и не отправлено, подготовленное вами сохранено.</translation>
    </message>
    <message>
        <source>It was refused, and what is here stays as it was.</source>
        <translation>Это отклонено, а всё имеющееся здесь осталось прежним.</translation>
    </message>
    <message>
        <source>Ask the organisation for its newest roster.</source>
        <translation>Попросите у организации самый новый список ключей.</translation>
    </message>
    <message>
        <source>Do not use it. Tell the organisation at once, in person or by voice: somebody may be misusing its keys.</source>
        <translation>Не пользуйтесь им. Сразу скажите об этом организации, лично или голосом: возможно, кто-то злоупотребляет её ключами.</translation>
    </message>
    <message>
        <source>Ask the sender, in person or by voice, whether they sent it.</source>
        <translation>Спросите отправителя лично или голосом, действительно ли это от него.</translation>
    </message>
    <message>
        <source>This roster is not built as a roster must be.</source>
        <translation>Этот список ключей устроен не так, как должен.</translation>
    </message>
    <message>
        <source>Nobody signed this roster.</source>
        <translation>Этот список ключей никто не подписал.</translation>
    </message>
    <message>
        <source>This roster was changed after it was signed.</source>
        <translation>Этот список ключей изменён после подписания.</translation>
    </message>
    <message>
        <source>This roster is signed by a key that may not sign rosters.</source>
        <translation>Этот список ключей подписан ключом, который не вправе подписывать такие списки.</translation>
    </message>
    <message>
        <source>Too few keyholders signed this roster.</source>
        <translation>Этот список ключей подписало слишком мало держателей ключей.</translation>
    </message>
    <message>
        <source>Ask the organisation for the roster with all its signatures.</source>
        <translation>Попросите у организации список ключей со всеми подписями.</translation>
    </message>
    <message>
        <source>This roster is of another organisation.</source>
        <translation>Этот список ключей — другой организации.</translation>
    </message>
    <message>
        <source>Ask the sender why they sent it, in person or by voice.</source>
        <translation>Спросите отправителя лично или голосом, зачем его прислали.</translation>
    </message>
    <message>
        <source>This roster is older than the one that you have.</source>
        <translation>Этот список ключей старее вашего.</translation>
    </message>
    <message>
        <source>There is nothing to do, unless you expected a newer one.</source>
        <translation>Делать ничего не нужно, если только вы не ждали более нового.</translation>
    </message>
    <message>
        <source>There are two different rosters with the same number, and both are signed.</source>
        <translation>Есть два разных списка ключей с одним номером, и оба подписаны.</translation>
    </message>
    <message>
        <source>This roster does not follow on the one that you have.</source>
        <translation>Этот список ключей не продолжает ваш.</translation>
    </message>
    <message>
        <source>This file is signed with a key that the organisation had taken out of use.</source>
        <translation>Этот файл подписан ключом, который организация уже вывела из использования.</translation>
    </message>
    <message>
        <source>Do not use it. The key may be in wrong hands: tell the organisation that this file came.</source>
        <translation>Не пользуйтесь им. Возможно, ключ в чужих руках: скажите организации, что пришёл этот файл.</translation>
    </message>
    <message>
        <source>You belong to an organisation already.</source>
        <translation>Вы уже состоите в организации.</translation>
    </message>
    <message>
        <source>Prepare its next roster instead.</source>
        <translation>Подготовьте вместо этого её следующий список ключей.</translation>
    </message>
    <message>
        <source>There is no roster of an organisation here yet.</source>
        <translation>Списка ключей организации здесь ещё нет.</translation>
    </message>
    <message>
        <source>Take in the roster that your organisation sent you.</source>
        <translation>Примите список ключей, который прислала ваша организация.</translation>
    </message>
    <message>
        <source>The digits of this roster were not compared yet.</source>
        <translation>Цифры этого списка ключей ещё не сверены.</translation>
    </message>
    <message>
        <source>Compare them with somebody of the organisation, in person or by voice.</source>
        <translation>Сверьте их с кем-нибудь из организации, лично или голосом.</translation>
    </message>
    <message>
        <source>This key is none of those that sign the roster.</source>
        <translation>Этот ключ не из тех, которыми подписывают список ключей.</translation>
    </message>
    <message>
        <source>Pass the roster on to those who sign it.</source>
        <translation>Передайте список ключей тем, кто его подписывает.</translation>
    </message>
    <message>
        <source>The roster does not name one of those chosen, or the key is out of use.</source>
        <translation>Кого-то из выбранных в списке ключей нет, или ключ выведен из использования.</translation>
    </message>
    <message>
        <source>Choose again from the list.</source>
        <translation>Выберите ещё раз из списка.</translation>
    </message>
    <message>
        <source>Another roster came into force since this one was begun.</source>
        <translation>С тех пор как начат этот список ключей, вступил в силу другой.</translation>
    </message>
    <message>
        <source>Prepare the changes again, from the roster in force.</source>
        <translation>Подготовьте изменения ещё раз, исходя из списка ключей, который в силе.</translation>
    </message>
    <message>
        <source>Only the one who took a testimony can add to it; this is by another.</source>
        <translation>Дополнить свидетельство может только тот, кто его записал; это — от другого человека.</translation>
    </message>
    <message>
        <source>This comes from somebody to whom that file was never sealed.</source>
        <translation>Это пришло от того, для кого тот файл никогда не запечатывали.</translation>
    </message>
    <message>
        <source>Only a clinician on the roster can sign an opinion, and this key is not one.</source>
        <translation>Подписать заключение может только врач или психолог из списка ключей, а этот ключ к ним не относится.</translation>
    </message>
    <message>
        <source>Ask the organisation whether its newest roster names this clinician.</source>
        <translation>Спросите организацию, назван ли этот врач или психолог в её самом новом списке ключей.</translation>
    </message>
    <message>
        <source>This is about a sealed file that is not here.</source>
        <translation>Это относится к запечатанному файлу, которого здесь нет.</translation>
    </message>
    <message>
        <source>Open the file that it is about, then this one again.</source>
        <translation>Откройте файл, к которому это относится, а потом снова этот.</translation>
    </message>
    <message>
        <source>Make a copy of the vault folder as it is now, then put back your last good copy.</source>
        <translation>Сделайте копию папки хранилища в нынешнем виде, потом верните последнюю исправную копию.</translation>
    </message>
    <message>
        <source>A file of the vault is missing.</source>
        <translation>Не хватает одного из файлов хранилища.</translation>
    </message>
    <message>
        <source>What is there was not touched.</source>
        <translation>То, что есть, не тронуто.</translation>
    </message>
    <message>
        <source>The folder of the vault was moved, deleted or replaced while it was open.</source>
        <translation>Папку хранилища переместили, удалили или заменили, пока оно было открыто.</translation>
    </message>
    <message>
        <source>The last change was not saved. Words that you typed are still on the screen.</source>
        <translation>Последнее изменение не сохранено. Слова, которые вы набрали, всё ещё на экране.</translation>
    </message>
    <message>
        <source>Put the folder back in its place, then try again. If you cannot, write your words down elsewhere first: the window does not close while they are unsaved, and locking gives them up and empties the clipboard.</source>
        <translation>Верните папку на место и попробуйте ещё раз. Если это невозможно, сначала перепишите свои слова в другое место: пока они не сохранены, окно не закрывается, а при блокировке они исчезают и буфер обмена очищается.</translation>
    </message>
    <message>
        <source>The vault is damaged, or was changed from outside.</source>
        <translation>Хранилище повреждено или изменено извне.</translation>
    </message>
    <message>
        <source>It was not opened and not touched.</source>
        <translation>Оно не открыто и не тронуто.</translation>
    </message>
    <message>
        <source>A newer version of this program made this vault.</source>
        <translation>Это хранилище создано более новой версией программы.</translation>
    </message>
    <message>
        <source>Update this program, then open it again.</source>
        <translation>Обновите программу и откройте его снова.</translation>
    </message>
    <message>
        <source>This vault is open in another window already.</source>
        <translation>Это хранилище уже открыто в другом окне.</translation>
    </message>
    <message>
        <source>Go to that window, or close it first.</source>
        <translation>Перейдите в то окно или сначала закройте его.</translation>
    </message>
    <message>
        <source>There is a vault in this folder already.</source>
        <translation>В этой папке уже есть хранилище.</translation>
    </message>
    <message>
        <source>Open it with its passphrase.</source>
        <translation>Откройте его парольной фразой.</translation>
    </message>
    <message>
        <source>What stands in this box is too long to be kept before it is noted.</source>
        <translation>То, что стоит в этом поле, слишком длинное, чтобы сохранить его до записи.</translation>
    </message>
    <message>
        <source>It still stands there, and all else is on disk.</source>
        <translation>Оно ещё стоит там, а всё остальное на диске.</translation>
    </message>
    <message>
        <source>Note it now, or make it shorter.</source>
        <translation>Запишите это сейчас или сократите.</translation>
    </message>
    <message>
        <source>Beside the place of the vault lies a folder with its name and “.new” behind it, and what is in it is not of this program alone.</source>
        <translation>Рядом с местом хранилища лежит папка с его названием и «.new» в конце, и в ней не только то, что создала эта программа.</translation>
    </message>
    <message>
        <source>Nothing was made, and that folder is as it was.</source>
        <translation>Ничего не создано, а та папка такая, какой была.</translation>
    </message>
    <message>
        <source>Look into it, move it to another place, and try again.</source>
        <translation>Загляните в неё, перенесите её в другое место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>A part of this program is too old to keep a vault safely.</source>
        <translation>Часть программы слишком старая, чтобы надёжно беречь хранилище.</translation>
    </message>
    <message>
        <source>Install this program anew, then open it again.</source>
        <translation>Установите программу заново и откройте его снова.</translation>
    </message>
    <message>
        <source>The database did not promise what the vault&apos;s safety rests on.</source>
        <translation>База данных не обещает того, на чём держится безопасность хранилища.</translation>
    </message>
    <message>
        <source>This backup is not as it was written.</source>
        <translation>Эта резервная копия не такая, какой её записали.</translation>
    </message>
    <message>
        <source>The vault, and the other backups, are as before.</source>
        <translation>Хранилище и другие резервные копии такие же, как раньше.</translation>
    </message>
    <message>
        <source>Use another backup, and another stick from now on.</source>
        <translation>Возьмите другую копию, а впредь — и другую флешку.</translation>
    </message>
    <message>
        <source>In the place for backups lies something that this program did not put there, under the name of one of its folders or files.</source>
        <translation>В папке для резервных копий лежит что-то, чего эта программа туда не клала, под именем одной из её папок или одного из её файлов.</translation>
    </message>
    <message>
        <source>No backup was made. The vault, the older backups, and what lies there are as before.</source>
        <translation>Резервная копия не сделана. Хранилище, более старые копии и то, что там лежит, такие же, как раньше.</translation>
    </message>
    <message>
        <source>Choose another stick or another folder for backups. If nobody of your team put it there, do not trust this stick any more.</source>
        <translation>Выберите для резервных копий другую флешку или другую папку. Если этого не клал туда никто из вашей команды, больше не доверяйте этой флешке.</translation>
    </message>
    <message>
        <source>The backup needs {needed_bytes}, and there are {free_bytes} free.</source>
        <translation>Для резервной копии нужно {needed_bytes}, а свободно {free_bytes}.</translation>
    </message>
    <message>
        <source>The vault, and the older backups, are as before.</source>
        <translation>Хранилище и более старые копии такие же, как раньше.</translation>
    </message>
    <message>
        <source>Make room there, or choose another stick.</source>
        <translation>Освободите там место или выберите другую флешку.</translation>
    </message>
    <message>
        <source>There is no recovery key to make backups for.</source>
        <translation>Нет ключа восстановления, для которого можно делать резервные копии.</translation>
    </message>
    <message>
        <source>Compare the card of your organisation&apos;s recovery key, then choose it here.</source>
        <translation>Сверьте карточку ключа восстановления вашей организации и выберите её здесь.</translation>
    </message>
    <message>
        <source>The place for backups is not there.</source>
        <translation>Папки для резервных копий нет на месте.</translation>
    </message>
    <message>
        <source>Put the stick back in, or choose another folder outside of the vault.</source>
        <translation>Вставьте флешку снова или выберите другую папку вне хранилища.</translation>
    </message>
    <message>
        <source>There is no backup in this folder.</source>
        <translation>В этой папке нет резервной копии.</translation>
    </message>
    <message>
        <source>Nothing was changed in it, and no vault was made.</source>
        <translation>В ней ничего не изменено, и хранилище не создано.</translation>
    </message>
    <message>
        <source>Choose the stick or the folder on which the backups were made, or put in the right stick.</source>
        <translation>Выберите флешку или папку, в которую делались копии, или вставьте нужную флешку.</translation>
    </message>
    <message>
        <source>Another stick is in the place of the one for backups.</source>
        <translation>На месте флешки для резервных копий стоит другая.</translation>
    </message>
    <message>
        <source>Nothing was written to it. The vault is unchanged.</source>
        <translation>На неё ничего не записано. Хранилище не изменено.</translation>
    </message>
    <message>
        <source>Put the right stick in. To use this one as well, choose its folder again.</source>
        <translation>Вставьте нужную флешку. Чтобы пользоваться и этой, снова выберите папку на ней.</translation>
    </message>
    <message>
        <source>A part of this vault is damaged, so nothing is changed in it.</source>
        <translation>Часть этого хранилища повреждена, поэтому в нём ничего не меняется.</translation>
    </message>
    <message>
        <source>Everything that can be read stays readable.</source>
        <translation>Всё, что можно прочитать, читается и дальше.</translation>
    </message>
    <message>
        <source>Restore the last backup into an empty place, and go on there.</source>
        <translation>Восстановите последнюю резервную копию в пустое место и работайте дальше там.</translation>
    </message>
    <message>
        <source>The check was stopped after it had found damaged pages.</source>
        <translation>Проверку остановили, когда она уже нашла повреждённые страницы.</translation>
    </message>
    <message>
        <source>What can be read stays open for reading. Nothing is written here any more, so that the damage cannot spread.</source>
        <translation>Всё, что читается, остаётся открытым для чтения. Больше сюда ничего не записывается, чтобы повреждение не распространялось.</translation>
    </message>
    <message>
        <source>Let a check run to its end to learn what is damaged. Then restore the last backup into an empty place.</source>
        <translation>Дайте проверке дойти до конца, чтобы узнать, что повреждено. Затем восстановите последнюю резервную копию в пустое место.</translation>
    </message>
    <message>
        <source>This device can no longer open this testimony.</source>
        <translation>Это устройство больше не может открыть это свидетельство.</translation>
    </message>
    <message>
        <source>It was sealed, and only its recipients can open it, as was meant.</source>
        <translation>Оно запечатано, и открыть его могут только получатели — так и задумано.</translation>
    </message>
    <message>
        <source>Ask a recipient if you need to know what it says.</source>
        <translation>Если вам нужно знать, что в нём, спросите получателя.</translation>
    </message>
    <message>
        <source>This is final and cannot be changed.</source>
        <translation>Это окончательно, изменить нельзя.</translation>
    </message>
    <message>
        <source>Add what is new to another testimony.</source>
        <translation>Добавьте новое в другое свидетельство.</translation>
    </message>
    <message>
        <source>A newer version of this text was saved meanwhile.</source>
        <translation>Тем временем сохранена более новая версия этого текста.</translation>
    </message>
    <message>
        <source>What was saved is safe, and your words are on screen.</source>
        <translation>Сохранённое цело, а ваши слова — на экране.</translation>
    </message>
    <message>
        <source>Copy your last words, open the testimony again, and put them in.</source>
        <translation>Скопируйте последние слова, откройте свидетельство снова и вставьте их.</translation>
    </message>
    <message>
        <source>The record of what happened is older than it was, or was changed.</source>
        <translation>Журнал событий старее, чем был, или изменён.</translation>
    </message>
    <message>
        <source>Somebody may have put an older copy back. Keep the folder as it is, and tell your coordinator.</source>
        <translation>Возможно, кто-то вернул более старую копию. Оставьте папку как есть и скажите координатору.</translation>
    </message>
    <message>
        <source>This is in the vault already.</source>
        <translation>Это уже есть в хранилище.</translation>
    </message>
    <message>
        <source>Go back to the list: you will find it there.</source>
        <translation>Вернитесь к списку: оно там.</translation>
    </message>
    <message>
        <source>Two testimonies have this code.</source>
        <translation>Этот код есть у двух свидетельств.</translation>
    </message>
    <message>
        <source>Choose the one that is meant on the shelf.</source>
        <translation>Выберите нужное на полке.</translation>
    </message>
    <message>
        <source>This is not in the vault any more.</source>
        <translation>В хранилище этого больше нет.</translation>
    </message>
    <message>
        <source>Go back to the list and look again.</source>
        <translation>Вернитесь к списку и посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>Some testimonies are neither sealed nor destroyed.</source>
        <translation>Некоторые свидетельства не запечатаны и не уничтожены.</translation>
    </message>
    <message>
        <source>Nothing was destroyed.</source>
        <translation>Ничего не уничтожено.</translation>
    </message>
    <message>
        <source>Seal or destroy each of them first.</source>
        <translation>Сначала запечатайте или уничтожьте каждое из них.</translation>
    </message>
    <message>
        <source>This folder lies on the same disk as the vault.</source>
        <translation>Эта папка лежит на том же диске, что и хранилище.</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation>Ничего не перенесено.</translation>
    </message>
</context>
<context>
    <name>organisation</name>
    <message>
        <source>Roster {number}, people on it: {count}. {signers}</source>
        <translation>Список {number}, людей в нём: {count}. {signers}</translation>
    </message>
    <message>
        <source>Hold to discard this roster</source>
        <translation>Удерживайте, чтобы удалить этот список</translation>
    </message>
    <message>
        <source>All eight groups are the same.</source>
        <translation>Все восемь групп совпадают.</translation>
    </message>
    <message>
        <source>In the roster that came</source>
        <translation>В полученном списке</translation>
    </message>
    <message>
        <source>Digits as they are read to you</source>
        <translation>Цифры, которые вам читают</translation>
    </message>
    <message>
        <source>Spaces do not matter.</source>
        <translation>Пробелы не важны.</translation>
    </message>
    <message>
        <source>Not the same, group {numbers}. Ask for it once more. If it stays so, stop: this roster may be by somebody else.</source>
        <translation>Не совпадает: группа {numbers}. Попросите прочитать ещё раз. Если снова не совпадёт, остановитесь: возможно, этот список составил кто-то другой.</translation>
    </message>
    <message>
        <source>Groups that are the same: {same} of {all}.</source>
        <translation>Совпало групп: {same} из {all}.</translation>
    </message>
    <message>
        <source>Ask somebody of the organisation whom you know, face to face or by a voice that you know, to read you the digits of those who sign. They see them under Organisation. Anybody can write any name on a roster; these digits cannot be copied.</source>
        <translation>Попросите знакомого вам человека из организации — лично или по голосу, который вы узнаёте, — прочитать вам цифры тех, кто подписывает. Эти цифры видны в разделе «Организация». Вписать в список любое имя может кто угодно, а эти цифры подделать нельзя.</translation>
    </message>
    <message>
        <source>The key of {name} is out of use. {what}</source>
        <translation>{name}: ключ не действует. {what}</translation>
    </message>
    <message>
        <source>Signatures needed from then on: {count}.</source>
        <translation>Сколько подписей нужно с этого списка: {count}.</translation>
    </message>
    <message>
        <source>The roster is good until {day}.</source>
        <translation>Список действителен до {day}.</translation>
    </message>
    <message>
        <source>{name} is named no longer.</source>
        <translation>{name}: больше не значится в списке.</translation>
    </message>
    <message>
        <source>New: {name}, {role}, until {day}.</source>
        <translation>Добавлено: {name}, {role}, до {day}.</translation>
    </message>
    <message>
        <source>The key of {name} counts again.</source>
        <translation>{name}: ключ снова действует.</translation>
    </message>
    <message>
        <source>{name} signs rosters from then on.</source>
        <translation>{name} начинает подписывать списки.</translation>
    </message>
    <message>
        <source>{name} signs no rosters any more.</source>
        <translation>{name} больше не подписывает списки.</translation>
    </message>
    <message>
        <source>Changed: {name}, {role}, until {day}.</source>
        <translation>Изменено: {name}, {role}, до {day}.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Пока ничего.</translation>
    </message>
    <message>
        <source>{signers} It is good until {day}.</source>
        <translation>{signers} Действителен до {day}.</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>Внести человека</translation>
    </message>
    <message>
        <source>Who signs, and until when</source>
        <translation>Кто подписывает и до какого дня</translation>
    </message>
    <message>
        <source>Pass on for signing</source>
        <translation>Передать на подпись</translation>
    </message>
    <message>
        <source>{name}: has not signed</source>
        <translation>{name}: подписи ещё нет</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>Digits of those who sign</source>
        <translation>Цифры тех, кто подписывает</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>{name}: has signed</source>
        <translation>{name}: подпись есть</translation>
    </message>
    <message>
        <source>Sign with the pieces of {name}</source>
        <translation>Подписать частями ключа: {name}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Prepare the next roster</source>
        <translation>Подготовить следующий список</translation>
    </message>
    <message>
        <source>Add my signature</source>
        <translation>Добавить мою подпись</translation>
    </message>
    <message>
        <source>Put into force…</source>
        <translation>Ввести в действие…</translation>
    </message>
    <message>
        <source>Add to my people</source>
        <translation>Добавить к моим людям</translation>
    </message>
    <message>
        <source>The digits are the same</source>
        <translation>Цифры совпадают</translation>
    </message>
    <message>
        <source>Name in the next roster</source>
        <translation>Внести в следующий список</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Вывести из использования</translation>
    </message>
    <message>
        <source>Prepare the first roster</source>
        <translation>Подготовить первый список ключей</translation>
    </message>
    <message>
        <source>Keep for the next roster</source>
        <translation>Сохранить для следующего списка</translation>
    </message>
    <message>
        <source>Seal to be signed</source>
        <translation>Запечатать на подпись</translation>
    </message>
    <message>
        <source>Put into force and seal</source>
        <translation>Ввести в действие и запечатать</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Запечатать</translation>
    </message>
    <message>
        <source>Send the roster in force</source>
        <translation>Отправить действующий список</translation>
    </message>
    <message>
        <source>Put into force</source>
        <translation>Ввести в действие</translation>
    </message>
    <message>
        <source>Kind of recipient</source>
        <translation>Вид получателя</translation>
    </message>
    <message>
        <source>Out of use since {day}. {what}</source>
        <translation>Не действует с {day}. {what}</translation>
    </message>
    <message>
        <source>Change role or date</source>
        <translation>Изменить роль или срок</translation>
    </message>
    <message>
        <source>Take the key out of use</source>
        <translation>Вывести ключ из использования</translation>
    </message>
    <message>
        <source>It was a slip: let the key count again</source>
        <translation>Это ошибка: пусть ключ снова действует</translation>
    </message>
    <message>
        <source>Hold to name no longer</source>
        <translation>Удерживайте, чтобы исключить из списка</translation>
    </message>
    <message>
        <source>To seal testimonies to them, keep them among your people. Their digits need not be compared again: the roster names them.</source>
        <translation>Чтобы запечатывать свидетельства для этого человека, добавьте его к своим людям. Сверять цифры ещё раз не нужно: человек внесён в список.</translation>
    </message>
    <message>
        <source>Among your people, under People &amp; keys.</source>
        <translation>Уже среди ваших людей, в разделе «Люди и ключи».</translation>
    </message>
    <message>
        <source>Reason given: {reason}</source>
        <translation>Указанная причина: {reason}</translation>
    </message>
    <message>
        <source>Expired: the key still counts, and a newer roster should say until when.</source>
        <translation>Срок истёк: ключ ещё действует, но новый срок должен быть указан в новом списке.</translation>
    </message>
    <message>
        <source>In the next roster</source>
        <translation>В следующем списке</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Role in the organisation</source>
        <translation>Роль в организации</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действителен до</translation>
    </message>
    <message>
        <source>If the laptop or the key of {name} may be in other hands, take the key out of use. They get a new card afterwards.</source>
        <translation>Если ноутбук или ключ этого человека ({name}) мог оказаться в чужих руках, выведите ключ из использования. Потом у человека будет новая карточка.</translation>
    </message>
    <message>
        <source>Every sealed file has a number. The highest of this key that came here: {number}. Put 0 if nothing is to stay good.</source>
        <translation>У каждого запечатанного файла есть номер. Самый большой номер этого ключа, который сюда пришёл: {number}. Поставьте 0, если ничего не должно остаться в силе.</translation>
    </message>
    <message>
        <source>Only people are offered whose digits you compared under People &amp; keys.</source>
        <translation>Предлагаются только те, чьи цифры вы сверили в разделе «Люди и ключи».</translation>
    </message>
    <message>
        <source>There is nobody left to name. Take in their card under People &amp; keys and compare the digits first.</source>
        <translation>Вносить больше некого. Сначала добавьте карточку человека в разделе «Люди и ключи» и сверьте цифры.</translation>
    </message>
    <message>
        <source>This key also signs rosters. Take it out of those who sign as well.</source>
        <translation>Этим ключом подписывают и списки. Уберите его и из числа тех, кто подписывает.</translation>
    </message>
    <message>
        <source>Last sealed file that is good</source>
        <translation>Последний запечатанный файл, который остаётся в силе</translation>
    </message>
    <message>
        <source>Since which day</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>As year-month-day, for example 2026-03-31.</source>
        <translation>Год-месяц-день, например 2026-03-31.</translation>
    </message>
    <message>
        <source>It takes effect for everybody as soon as they have the next roster, not before.</source>
        <translation>Для каждого это начнёт действовать тогда, когда к нему придёт следующий список, и не раньше.</translation>
    </message>
    <message>
        <source>Reason, for all who read the roster</source>
        <translation>Причина — для всех, кто читает список</translation>
    </message>
    <message>
        <source>No names of deponents.</source>
        <translation>Без имён свидетелей.</translation>
    </message>
    <message>
        <source>On {moment} another roster came with the same number and other people on it, and it is signed as well.</source>
        <translation>{moment} пришёл другой список с тем же номером и с другими людьми, и он тоже подписан.</translation>
    </message>
    <message>
        <source>The roster is sealed.</source>
        <translation>Список запечатан.</translation>
    </message>
    <message>
        <source>Sealed files in the outbox: {count}.</source>
        <translation>Запечатанных файлов в исходящих: {count}.</translation>
    </message>
    <message>
        <source>This roster was good until {day}.</source>
        <translation>Этот список был действителен до {day}.</translation>
    </message>
    <message>
        <source>This roster is good until {day}.</source>
        <translation>Этот список действителен до {day}.</translation>
    </message>
    <message>
        <source>It was refused, and the one that you have stays.</source>
        <translation>Он отклонён, а тот, что у вас есть, остаётся.</translation>
    </message>
    <message>
        <source>Somebody misuses the keys that sign. Speak with those who sign, in person, before you trust any newer roster.</source>
        <translation>Кто-то злоупотребляет ключами, которыми подписывают списки. Поговорите лично с теми, кто подписывает, прежде чем доверять какому-либо более новому списку.</translation>
    </message>
    <message>
        <source>The roster is in force here.</source>
        <translation>Список здесь введён в действие.</translation>
    </message>
    <message>
        <source>It was sealed for nobody.</source>
        <translation>Он ни для кого не запечатан.</translation>
    </message>
    <message>
        <source>Bring them to those for whom they are.</source>
        <translation>Отнесите их тем, кому они предназначены.</translation>
    </message>
    <message>
        <source>It still counts, and nothing is refused for it.</source>
        <translation>Он ещё действует, и из-за него ничего не отклоняется.</translation>
    </message>
    <message>
        <source>Ask who signs rosters for a new one.</source>
        <translation>Попросите новый у тех, кто подписывает списки.</translation>
    </message>
    <message>
        <source>With this roster, others sign than before.</source>
        <translation>Начиная с этого списка подписывают не те, кто раньше.</translation>
    </message>
    <message>
        <source>Those who signed until then agreed to it.</source>
        <translation>Те, кто подписывал до сих пор, с этим согласны.</translation>
    </message>
    <message>
        <source>If you did not expect it, ask one of them.</source>
        <translation>Если вы этого не ждали, спросите кого-нибудь из них.</translation>
    </message>
    <message>
        <source>It goes on counting afterwards, with this note.</source>
        <translation>И после этого дня он будет действовать, с этим примечанием.</translation>
    </message>
    <message>
        <source>The next one should come soon.</source>
        <translation>Скоро должен прийти следующий.</translation>
    </message>
    <message>
        <source>A roster is the list of the people whose keys count in your organisation: who they are there, and until when. Whoever has it knows their signatures without comparing digits with each of them.</source>
        <translation>Список ключей — это перечень людей, чьи ключи действуют в вашей организации: кто они в ней и до какого дня. У кого есть список, тот узнаёт их подписи, не сверяя цифры с каждым.</translation>
    </message>
    <message>
        <source>When a laptop is taken, its key is taken out of use here, and everybody who gets the next roster refuses what is signed with it from then on.</source>
        <translation>Если ноутбук отобрали, его ключ выводят здесь из использования, и у каждого, кто получит следующий список, всё, что подписано этим ключом после этого, отклоняется.</translation>
    </message>
    <message>
        <source>A roster counts only with enough signatures of those who sign. Dates that are past are pointed out, and nothing is refused for them.</source>
        <translation>Список действует, только если подписей достаточно. Об истёкших сроках программа напоминает, но ничего из-за них не отклоняет.</translation>
    </message>
    <message>
        <source>Send this roster</source>
        <translation>Отправить этот список</translation>
    </message>
    <message>
        <source>Make a key in pieces</source>
        <translation>Создать ключ по частям</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Перейти во входящие</translation>
    </message>
    <message>
        <source>Found an organisation</source>
        <translation>Создать организацию</translation>
    </message>
    <message>
        <source>Rosters are signed by {threshold} of these {count}: {names}.</source>
        <translation>Список действует, если подписей не меньше {threshold} из {count}: {names}.</translation>
    </message>
    <message>
        <source>Compare its digits</source>
        <translation>Сверить его цифры</translation>
    </message>
    <message>
        <source>Open this roster</source>
        <translation>Открыть этот список</translation>
    </message>
    <message>
        <source>your signature is asked for</source>
        <translation>нужна ваша подпись</translation>
    </message>
    <message>
        <source>Digits of those who sign. Read them to anybody who takes in a roster for the first time.</source>
        <translation>Цифры тех, кто подписывает. Прочитайте их каждому, кто принимает список впервые.</translation>
    </message>
    <message>
        <source>My organisation sent me its roster</source>
        <translation>Организация прислала мне свой список ключей</translation>
    </message>
    <message>
        <source>Take the file in under Inbox. Then you compare forty digits here with somebody of the organisation, once and for all.</source>
        <translation>Примите файл в разделе «Входящие». Потом вы один раз и навсегда сверите здесь сорок цифр с кем-нибудь из организации.</translation>
    </message>
    <message>
        <source>My organisation has no roster yet</source>
        <translation>У моей организации ещё нет списка ключей</translation>
    </message>
    <message>
        <source>Say who signs its rosters: best several people, of whom some must agree, or a key in pieces that only several people together can use.</source>
        <translation>Укажите, кто подписывает её списки ключей: лучше всего несколько человек, из которых должна согласиться часть, или ключ по частям, которым можно пользоваться только вместе.</translation>
    </message>
    <message>
        <source>Rosters are signed by {names}.</source>
        <translation>Списки подписывает {names}.</translation>
    </message>
    <message>
        <source>Roster {number} · in force here since {day} · until {last}</source>
        <translation>Список {number} · действует здесь с {day} · до {last}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>This roster is signed already. A change takes the signatures off, and it has to be signed again.</source>
        <translation>Этот список уже подписан. Изменение снимает подписи, и подписывать придётся заново.</translation>
    </message>
    <message>
        <source>How many of them must sign</source>
        <translation>Сколько из них должны подписать</translation>
    </message>
    <message>
        <source>The roster is good until</source>
        <translation>Список действителен до</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Название организации</translation>
    </message>
    <message>
        <source>It stays the same in all its rosters.</source>
        <translation>Во всех её списках оно остаётся одним и тем же.</translation>
    </message>
    <message>
        <source>Add a key from a card file</source>
        <translation>Добавить ключ из файла карточки</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>Who signs rosters</source>
        <translation>Кто подписывает списки</translation>
    </message>
    <message>
        <source>If a single person signs, a thief of that key decides whom everybody trusts. Let two of three sign, or make a key in pieces and add its card here.</source>
        <translation>Если подписывает только один человек, то тот, кто украдёт его ключ, решит, кому доверяют все. Пусть подписывают двое из троих, или создайте ключ по частям и добавьте сюда его карточку.</translation>
    </message>
    <message>
        <source>There is nobody else to seal it for.</source>
        <translation>Больше не для кого запечатывать.</translation>
    </message>
    <message>
        <source>They take the sealed file in under Inbox, see what the roster changes, and add their signature. Nothing is in force before there are enough.</source>
        <translation>Они принимают запечатанный файл в разделе «Входящие», смотрят, что меняет список, и добавляют свою подпись. Пока подписей не хватает, ничего не действует.</translation>
    </message>
    <message>
        <source>The roster comes into force here now, and is sealed for those you choose. Everybody else goes on with the roster that they have until they get this one.</source>
        <translation>Список вводится здесь в действие сейчас и запечатывается для тех, кого вы выберете. Остальные пользуются прежним списком, пока не получат этот.</translation>
    </message>
    <message>
        <source>The roster in force is sealed for those you choose, for example for somebody new.</source>
        <translation>Действующий список запечатывается для тех, кого вы выберете, например для нового человека.</translation>
    </message>
    <message>
        <source>Sealing the roster</source>
        <translation>Запечатывание списка</translation>
    </message>
    <message>
        <source>sealed for them before</source>
        <translation>уже запечатано для этого человека</translation>
    </message>
    <message>
        <source>People on the roster</source>
        <translation>Люди в списке</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation>Имя на карточке</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>{name} (me)</source>
        <translation>{name} (это вы)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Roster {number} of {organisation}</source>
        <translation>Список ключей {number}, {organisation}</translation>
    </message>
    <message>
        <source>Compare the digits</source>
        <translation>Сверить цифры</translation>
    </message>
    <message>
        <source>Take the key of {name} out of use</source>
        <translation>Вывести ключ из использования: {name}</translation>
    </message>
    <message>
        <source>Go to the outbox</source>
        <translation>Перейти в исходящие</translation>
    </message>
    <message>
        <source>Choose the card of a key</source>
        <translation>Выберите карточку ключа</translation>
    </message>
    <message>
        <source>Identity cards (*.txt *.card)</source>
        <translation>Карточки (*.txt *.card)</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Скоро истекает</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Срок истёк</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Не действует</translation>
    </message>
    <message>
        <source>Roster {number} came. Compare its digits before it counts.</source>
        <translation>Пришёл список {number}. Он не действует, пока вы не сверите его цифры.</translation>
    </message>
    <message>
        <source>Roster {number} is being prepared. Nobody has signed it.</source>
        <translation>Список {number} готовится. Подписей ещё нет.</translation>
    </message>
    <message>
        <source>Roster {number} waits for more signatures.</source>
        <translation>Список {number} ждёт ещё подписей.</translation>
    </message>
    <message>
        <source>Roster {number} has its signatures and can be put into force.</source>
        <translation>У списка {number} есть все подписи, его можно ввести в действие.</translation>
    </message>
    <message>
        <source>Roster {number} was overtaken: another one came into force. Begin again from it.</source>
        <translation>Список {number} устарел: в действие введён другой. Начните заново с него.</translation>
    </message>
    <message>
        <source>{signed} of {threshold} needed signatures</source>
        <translation>{signed} из {threshold} нужных подписей</translation>
    </message>
    <message>
        <source>Every sealed file of this key is refused, also older ones.</source>
        <translation>Отклоняется каждый запечатанный файл этого ключа, в том числе более ранние.</translation>
    </message>
    <message>
        <source>{signed} of {threshold} needed from those who sign now</source>
        <translation>{signed} из {threshold} нужных подписей тех, кто подписывает сейчас</translation>
    </message>
    <message>
        <source>{signed} of {threshold} needed from those who sign from then on</source>
        <translation>{signed} из {threshold} нужных подписей тех, кто будет подписывать дальше</translation>
    </message>
    <message>
        <source>my key</source>
        <translation>мой ключ</translation>
    </message>
    <message>
        <source>a key in pieces</source>
        <translation>ключ по частям</translation>
    </message>
    <message>
        <source>signs from this roster on</source>
        <translation>подписывает с этого списка</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>До {day}</translation>
    </message>
    <message>
        <source>A key that is named no longer: {digits}…</source>
        <translation>Ключ, которого больше нет в списке: {digits}…</translation>
    </message>
    <message>
        <source>Sealed files number 1 to {number} of this key stay good, with a mark. Every later one is refused.</source>
        <translation>Запечатанные файлы этого ключа с номерами от 1 до {number} остаются в силе, с пометкой. Все более поздние отклоняются.</translation>
    </message>
    <message>
        <source>signs until this roster</source>
        <translation>подписывает до этого списка</translation>
    </message>
    <message>
        <source>Sign the roster that is being prepared.</source>
        <translation>Подписать список, который готовится.</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>Write to a stick…</source>
        <translation>Записать на флешку…</translation>
    </message>
    <message>
        <source>Deleting removes the sealed file from this device. The line with its dates stays.</source>
        <translation>Удаление убирает запечатанный файл с этого устройства. Строка с датами остаётся.</translation>
    </message>
    <message>
        <source>Hold to delete</source>
        <translation>Удерживайте, чтобы удалить</translation>
    </message>
    <message>
        <source>Time-stamps</source>
        <translation>Отметки времени</translation>
    </message>
    <message>
        <source>X25519, for older programs</source>
        <translation>X25519, для старых программ</translation>
    </message>
    <message>
        <source>Post-quantum</source>
        <translation>Постквантовые</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation>Запечатано</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>Кто может открыть</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>No answer came from {names}, who may not have it. Once it is deleted here, it cannot be written for them again. That it was let go is noted for ever.</source>
        <translation>Ответа не было: {names}. Возможно, файл туда не попал. Если удалить его здесь, записать его для них ещё раз будет нельзя. О том, что он удалён без ответа, навсегда останется запись.</translation>
    </message>
    <message>
        <source>Let it go nevertheless…</source>
        <translation>Всё равно удалить…</translation>
    </message>
    <message>
        <source>Hold to let it go</source>
        <translation>Удерживайте, чтобы удалить</translation>
    </message>
    <message>
        <source>Keep the file</source>
        <translation>Оставить файл</translation>
    </message>
    <message>
        <source>It was handed over, and can be written anew.</source>
        <translation>Файл передан, его можно записать заново.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Запечатано</translation>
    </message>
    <message>
        <source>Here lie the sealed files of this device. Only their recipients can open them; you cannot.</source>
        <translation>Здесь лежат запечатанные файлы этого устройства. Открыть их могут только получатели; вы не можете.</translation>
    </message>
    <message>
        <source>When the recipient has imported a file, they give you a receipt, a small sealed file of its own. Take it in here: it is checked to be theirs and to be for this very file.</source>
        <translation>Когда получатель примет файл, он даст вам подтверждение получения — отдельный маленький запечатанный файл. Примите его здесь: программа проверит, что оно от этого получателя и именно об этом файле.</translation>
    </message>
    <message>
        <source>Until all of them have answered the file stays, and you can write it to another stick as often as you need. Questions, receipts and rosters get no receipt: once handed over, their files may go.</source>
        <translation>Пока не ответили все, файл остаётся, и его можно записывать на другие флешки столько раз, сколько нужно. На вопросы, подтверждения и списки ключей подтверждений не дают: после передачи их файлы можно удалить.</translation>
    </message>
    <message>
        <source>A redacted copy can be made anew: once handed over, its file may go before its receipt came.</source>
        <translation>Копию с изъятиями можно сделать заново: когда она передана, её файл можно удалить, не дожидаясь подтверждения.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Sealed files</source>
        <translation>Запечатанные файлы</translation>
    </message>
    <message>
        <source>Take in a receipt…</source>
        <translation>Принять подтверждение…</translation>
    </message>
    <message>
        <source>Nothing is sealed yet. When you seal a testimony or a letter about one, its sealed file waits here until the receipts of all recipients came, so that a lost stick costs nothing.</source>
        <translation>Пока ничего не запечатано. Когда вы запечатаете свидетельство или письмо о нём, запечатанный файл будет ждать здесь подтверждений от всех получателей, так что потерянная флешка — не беда.</translation>
    </message>
    <message>
        <source>Writing a copy</source>
        <translation>Запись копии</translation>
    </message>
    <message>
        <source>You may now delete it from this device, or keep it.</source>
        <translation>Теперь его можно удалить с этого устройства или оставить.</translation>
    </message>
    <message>
        <source>Keep it here until the others have answered too.</source>
        <translation>Храните его здесь, пока не ответят и остальные.</translation>
    </message>
    <message>
        <source>The sealed file has arrived whole there.</source>
        <translation>Запечатанный файл дошёл целым.</translation>
    </message>
    <message>
        <source>Where to write the copy</source>
        <translation>Куда записать копию</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>Подтверждение получения</translation>
    </message>
    <message>
        <source>Hand it over, and ask for the receipt.</source>
        <translation>Передайте её и попросите подтверждение получения.</translation>
    </message>
    <message>
        <source>Hand it over.</source>
        <translation>Передайте её.</translation>
    </message>
    <message>
        <source>Every recipient has it; their receipts say so.</source>
        <translation>Файл есть у всех получателей; об этом говорят их подтверждения.</translation>
    </message>
    <message>
        <source>Receipts (*.age)</source>
        <translation>Подтверждения (*.age)</translation>
    </message>
    <message>
        <source>A copy of {code} was written and read back.</source>
        <translation>{code}: копия записана и сверена.</translation>
    </message>
    <message>
        <source>It is {path}, {size}, the same to the last byte.</source>
        <translation>Вот она: {path}, {size}, совпадает до последнего байта.</translation>
    </message>
    <message>
        <source>The receipt for {code} came, signed by a recipient.</source>
        <translation>{code}: пришло подтверждение, подписанное получателем.</translation>
    </message>
    <message>
        <source>No answer had come from {names}; that is noted for ever.</source>
        <translation>Ответа не было: {names}; об этом навсегда останется запись.</translation>
    </message>
    <message>
        <source>The sealed file was deleted here: {code}.</source>
        <translation>Запечатанный файл здесь удалён: {code}.</translation>
    </message>
    <message>
        <source>It is not on a stick yet. Write it to one and hand it over.</source>
        <translation>Он ещё не на флешке. Запишите его на флешку и передайте.</translation>
    </message>
    <message>
        <source>Its sealed file is no longer here. Ask the recipient whether they have it.</source>
        <translation>Запечатанного файла здесь больше нет. Спросите получателя, есть ли файл у него.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ещё нет</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Не нужны</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Every recipient has it and says so. The sealed file may be deleted here; it is no longer needed.</source>
        <translation>Файл есть у всех получателей, и они это подтвердили. Запечатанный файл можно здесь удалить, он больше не нужен.</translation>
    </message>
    <message>
        <source>Handed over; a receipt may still come. A redacted copy can be made anew: the sealed file may be deleted here.</source>
        <translation>Передано; подтверждение ещё может прийти. Копию с изъятиями можно сделать заново: запечатанный файл здесь можно удалить.</translation>
    </message>
    <message>
        <source>Handed over. No receipt comes for it, and it can be written anew: the sealed file may be deleted here.</source>
        <translation>Передано. Подтверждения на него не будет, и его можно записать заново: запечатанный файл можно здесь удалить.</translation>
    </message>
    <message>
        <source>Handed over. Keep it here until every recipient&apos;s receipt came: if the stick is lost, write it again.</source>
        <translation>Передано. Храните файл здесь, пока не придут подтверждения от всех получателей: если флешка потеряется, запишите его ещё раз.</translation>
    </message>
    <message>
        <source>It arrived, and its sealed file was deleted here. All is done.</source>
        <translation>Дошло до всех, и запечатанный файл здесь удалён. Всё сделано.</translation>
    </message>
    <message>
        <source>It was handed over, and its sealed file was deleted here.</source>
        <translation>Передано, и запечатанный файл здесь удалён.</translation>
    </message>
    <message>
        <source>{number} of {count} came</source>
        <translation>Пришло {number} из {count}</translation>
    </message>
    <message>
        <source>Came {day}</source>
        <translation>Пришло {day}</translation>
    </message>
    <message>
        <source>No answer yet from {names}. Keep it here until it has come: if the stick is lost, write it again.</source>
        <translation>Ответа ещё нет: {names}. Храните файл здесь, пока он не придёт: если флешка потеряется, запишите его ещё раз.</translation>
    </message>
    <message>
        <source>It was deleted here on {day}, without an answer from {names}.</source>
        <translation>Файл удалён здесь {day}, без ответа: {names}.</translation>
    </message>
    <message>
        <source>{name}: answered {day}</source>
        <translation>{name}: ответ получен {day}</translation>
    </message>
    <message>
        <source>{name}: has not answered</source>
        <translation>{name}: ответа ещё нет</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>Take it in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не принимать</translation>
    </message>
    <message>
        <source>A pack names places, units and methods as people there call them. Those that are ticked are offered while you mark the words of a testimony. They hold no names of people.</source>
        <translation>Пакет называет места, подразделения и методы так, как их там называют. Отмеченные пакеты предлагаются, когда вы отмечаете слова свидетельства. Имён людей в них нет.</translation>
    </message>
    <message>
        <source>A pack from elsewhere is a file with its signature beside it. It counts only if a coordinator or an organisation signed it whose digits were compared, or whom the roster names.</source>
        <translation>Пакет, полученный от других, — это файл, рядом с которым лежит его подпись. Он принимается, только если его подписал координатор или организация, чьи цифры были сверены или кто есть в списке ключей.</translation>
    </message>
    <message>
        <source>A testimony keeps what its terms are called, so that whoever reads it later needs no pack. A newer version of a pack keeps every name of the one before.</source>
        <translation>Свидетельство хранит, как называются его термины, поэтому тому, кто прочтёт его позже, пакет не нужен. Новая версия пакета сохраняет все названия предыдущей.</translation>
    </message>
    <message>
        <source>Saved. It counts for interviews opened from now on.</source>
        <translation>Сохранено. Действует для бесед, которые вы откроете после этого.</translation>
    </message>
    <message>
        <source>Taken in, and offered from now on: {title}.</source>
        <translation>Принято и теперь предлагается: {title}.</translation>
    </message>
    <message>
        <source>Signed: {title}, version {version}.</source>
        <translation>Подписано: {title}, версия {version}.</translation>
    </message>
    <message>
        <source>The signature lies beside the file and ends with .minisig. Give both away together.</source>
        <translation>Подпись лежит рядом с файлом и заканчивается на .minisig. Передавайте оба вместе.</translation>
    </message>
    <message>
        <source>Local names</source>
        <translation>Местные названия</translation>
    </message>
    <message>
        <source>Take in a pack…</source>
        <translation>Принять пакет…</translation>
    </message>
    <message>
        <source>Sign a pack…</source>
        <translation>Подписать пакет…</translation>
    </message>
    <message>
        <source>Choose a pack</source>
        <translation>Выберите пакет</translation>
    </message>
    <message>
        <source>Choose the pack to sign</source>
        <translation>Выберите пакет, который нужно подписать</translation>
    </message>
    <message>
        <source>Packs (*.json)</source>
        <translation>Пакеты (*.json)</translation>
    </message>
    <message>
        <source>Version {version} · names: {count}</source>
        <translation>Версия {version} · названий: {count}</translation>
    </message>
    <message>
        <source>Reviewed by {name} on {day}.</source>
        <translation>Проверено: {name}, {day}.</translation>
    </message>
    <message>
        <source>Signed by {name}; taken in on {day}.</source>
        <translation>Подписано: {name}; принято {day}.</translation>
    </message>
    <message>
        <source>It takes the place of version {version}.</source>
        <translation>Он заменит версию {version}.</translation>
    </message>
    <message>
        <source>Not yet reviewed by a specialist.</source>
        <translation>Ещё не проверен специалистом.</translation>
    </message>
    <message>
        <source>It comes with the program.</source>
        <translation>Поставляется вместе с программой.</translation>
    </message>
    <message>
        <source>a key that is no contact any more</source>
        <translation>ключ, которого больше нет среди контактов</translation>
    </message>
    <message>
        <source>Signed by {name}.</source>
        <translation>Подписано: {name}.</translation>
    </message>
</context>
<context>
    <name>particulars</name>
    <message>
        <source>Open, and put it on record</source>
        <translation>Открыть и записать это</translation>
    </message>
    <message>
        <source>Leave them closed</source>
        <translation>Не открывать</translation>
    </message>
    <message>
        <source>That they were opened here, when and with which key, stands in the custody log for ever. Open them only when somebody needs to know.</source>
        <translation>Запись о том, что их здесь открыли, когда и каким ключом, навсегда остаётся в истории хранения и передачи. Открывайте их, только когда кому-то действительно нужно это знать.</translation>
    </message>
    <message>
        <source>a key that is unknown here ({digits})</source>
        <translation>ключ, который здесь неизвестен ({digits})</translation>
    </message>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
    <message>
        <source>Some keys exist in pieces of paper only. Their holders can join them here for this one act; the sheets say how many pieces it takes.</source>
        <translation>Некоторые ключи существуют только в виде частей на бумаге. Те, у кого эти части хранятся, могут соединить их здесь ради одного этого действия; сколько частей нужно, сказано на листах.</translation>
    </message>
    <message>
        <source>Open the particulars</source>
        <translation>Открыть личные данные</translation>
    </message>
    <message>
        <source>Join the pieces of {name}</source>
        <translation>Соединить части ключа: {name}</translation>
    </message>
    <message>
        <source>You are a custodian, and somebody who received a testimony gave you the deponent&apos;s particulars as a file of their own: open it here. The file stays where it is, and nothing of it is kept.</source>
        <translation>Вы — хранитель, и тот, кто получил свидетельство, дал вам личные данные свидетеля отдельным файлом: откройте его здесь. Файл остаётся там, где лежит, и ничего из него здесь не сохраняется.</translation>
    </message>
    <message>
        <source>This file alone proves nothing about who signed it: anybody who has your card can make one. Ask whoever received the testimony for its check number, in person or by voice. Rely on the file only if both numbers are the same.</source>
        <translation>Сам по себе этот файл не доказывает, кто его подписал: сделать такой может любой, у кого есть ваша карточка. Спросите проверочное число у того, кто получил свидетельство, — лично или голосом. Полагайтесь на файл, только если оба числа совпадают.</translation>
    </message>
    <message>
        <source>Particulars from a file</source>
        <translation>Личные данные из файла</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Выбрать другой файл…</translation>
    </message>
    <message>
        <source>Sealed files (*.age)</source>
        <translation>Запечатанные файлы (*.age)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Check number</source>
        <translation>Проверочное число</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Others in the account</source>
        <translation>Другие люди в рассказе</translation>
    </message>
    <message>
        <source>In the account, write a label such as [Person 1] where a name would stand. Here it is said who that is.</source>
        <translation>Там, где в рассказе стояло бы имя, пишите обозначение, например [Человек 1]. Здесь указано, кто это.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>A custodian who did not receive the account can still learn who the deponent is. The particulars are written to the stick as they came to you: sealed, so that only their custodians can open them. Nothing of the account goes with them.</source>
        <translation>Хранитель, который не получал рассказа, всё же может узнать, кто свидетель. Личные данные записываются на флешку такими, какими пришли к вам: запечатанными, так что открыть их могут только их хранители. Из рассказа с ними ничего не передаётся.</translation>
    </message>
    <message>
        <source>Tell the custodian the case code, and read the check number to each other, in person or by voice. The file does not say who made it: only the check number shows that it is the one that came to you with the testimony.</source>
        <translation>Назовите хранителю код дела и прочитайте друг другу проверочное число — лично или голосом. В файле не сказано, кто его сделал: только проверочное число показывает, что это тот самый файл, который пришёл к вам вместе со свидетельством.</translation>
    </message>
    <message>
        <source>The check number is made from the hash that the interviewer signed. Whoever has the sealed testimony can work it out again, also years later in court.</source>
        <translation>Проверочное число получено из хеша, который подписал интервьюер. Любой, у кого есть запечатанное свидетельство, может вычислить его снова, даже через годы в суде.</translation>
    </message>
    <message>
        <source>Hand the particulars over</source>
        <translation>Передать личные данные</translation>
    </message>
    <message>
        <source>Write to a stick…</source>
        <translation>Записать на флешку…</translation>
    </message>
    <message>
        <source>Write another copy…</source>
        <translation>Записать ещё одну копию…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Where to write the particulars</source>
        <translation>Куда записать личные данные</translation>
    </message>
    <message>
        <source>Who can open them</source>
        <translation>Кто может их открыть</translation>
    </message>
    <message>
        <source>Written, and read back from the stick.</source>
        <translation>Записано на флешку и сверено.</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Код дела</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>Запечатанный файл</translation>
    </message>
    <message>
        <source>That you opened them is on record. They are on this page only, and gone when you leave it.</source>
        <translation>То, что вы их открыли, записано. Они видны только на этой странице и исчезнут, когда вы её покинете.</translation>
    </message>
    <message>
        <source>From a file, which alone proves nothing about who signed it. Rely on it only if whoever received the testimony has the same check number.</source>
        <translation>Из файла, который сам по себе не доказывает, кто его подписал. Полагайтесь на него, только если проверочное число такое же у того, кто получил свидетельство.</translation>
    </message>
    <message>
        <source>Closed. To see them again, open them once more.</source>
        <translation>Закрыто. Чтобы увидеть их снова, откройте их ещё раз.</translation>
    </message>
    <message>
        <source>Nothing is noted of the deponent.</source>
        <translation>О свидетеле ничего не отмечено.</translation>
    </message>
    <message>
        <source>Particulars are sealed to their custodians only. Each opening is written into the custody log of this vault, with the key that opened them, for ever.</source>
        <translation>Личные данные запечатаны только для своих хранителей. Каждое открытие навсегда записывается в историю хранения и передачи этого хранилища вместе с ключом, которым их открыли.</translation>
    </message>
    <message>
        <source>Nothing of this page is kept, printed or found by the search.</source>
        <translation>Ничего с этой страницы не сохраняется, не печатается и не находится поиском.</translation>
    </message>
    <message>
        <source>The deponent&apos;s particulars</source>
        <translation>Личные данные свидетеля</translation>
    </message>
    <message>
        <source>Of testimony {code}.</source>
        <translation>Свидетельство {code}.</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translation>Свидетельство</translation>
    </message>
    <message>
        <source>This stays apart from the account, under a key of its own, and is sealed once more inside the sealed file. Those who read the account do not see it; only those can open it whom you choose when you seal. Nothing here has to be filled in: ask only what is needed to find and protect the person.</source>
        <translation>Это хранится отдельно от рассказа, под своим ключом, и внутри запечатанного файла запечатывается ещё раз. Тот, кто читает рассказ, этого не видит; открыть это могут только те, кого вы выберете при запечатывании. Заполнять здесь всё не обязательно: спрашивайте только то, что нужно, чтобы найти и защитить человека.</translation>
    </message>
    <message>
        <source>What was noted is covered whenever you come back. It stands in no list, no search and no statement. After sealing, this device cannot open it any more, not even if a copy of the account stays here.</source>
        <translation>Записанное здесь закрыто каждый раз, когда вы возвращаетесь. Его нет ни в списках, ни в поиске, ни в показаниях. После запечатывания это устройство больше не может его открыть, даже если копия рассказа остаётся здесь.</translation>
    </message>
    <message>
        <source>For other people write a label in the account, such as [Person 1], and say here who it is. A label is never given twice.</source>
        <translation>Других людей обозначайте в рассказе, например [Человек 1], и указывайте здесь, кто это. Одно обозначение никогда не даётся дважды.</translation>
    </message>
    <message>
        <source>Who the deponent is</source>
        <translation>Кто свидетель</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Закрыть от глаз</translation>
    </message>
    <message>
        <source>Back to the interview</source>
        <translation>Назад к беседе</translation>
    </message>
    <message>
        <source>Something is noted here.</source>
        <translation>Здесь есть записи.</translation>
    </message>
    <message>
        <source>It is covered, so that nobody reads it over your shoulder.</source>
        <translation>Они закрыты, чтобы никто не прочитал их из-за вашего плеча.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие имена</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата и место рождения</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Безопасный контакт</translation>
    </message>
    <message>
        <source>Father&apos;s name, nickname, other spellings.</source>
        <translation>Отчество, прозвище, другие написания имени.</translation>
    </message>
    <message>
        <source>As they say it: a date, a year, a place.</source>
        <translation>Так, как говорит сам человек: дата, год, место.</translation>
    </message>
    <message>
        <source>Kind and number, if one was shown.</source>
        <translation>Вид и номер, если документ показали.</translation>
    </message>
    <message>
        <source>Telephone, or where to write.</source>
        <translation>Телефон или адрес для писем.</translation>
    </message>
    <message>
        <source>How to reach them without danger to them: whom to ask, when not to call.</source>
        <translation>Как связаться с человеком, не подвергая его опасности: кого спросить, когда не звонить.</translation>
    </message>
    <message>
        <source>[Person {number}]</source>
        <translation>[Человек {number}]</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>PRACTICE — invented cases; nothing here is evidence.</source>
        <translation>УПРАЖНЕНИЕ — дела выдуманы; ничто здесь не доказательство.</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Выйти из упражнения</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>УПРАЖНЕНИЕ</translation>
    </message>
    <message>
        <source>Its passphrase is the same for everybody. You do not have to remember it:</source>
        <translation>Парольная фраза у него для всех одинаковая. Запоминать её не нужно:</translation>
    </message>
    <message>
        <source>Here you can try everything: write, record your voice, code, close, seal, and then open what you sealed at the coordinator&apos;s desk. Three invented cases wait at different stages.</source>
        <translation>Здесь можно попробовать всё: писать, записать свой голос, отмечать факты, завершить, запечатать, а потом открыть запечатанное за столом координатора. Три выдуманных дела ждут на разных этапах.</translation>
    </message>
    <message>
        <source>It protects nothing. Whoever has this computer can read what is in it. Write nothing real here, not even to try.</source>
        <translation>Оно ничего не защищает. У кого этот компьютер, тот может прочитать всё, что здесь есть. Не пишите здесь ничего настоящего, даже на пробу.</translation>
    </message>
    <message>
        <source>Whatever is made here says so: the window, every printed page, every sealed file. A real vault refuses it, and nothing here can be sealed to real people. Your own vault is not touched.</source>
        <translation>Всё, что здесь сделано, само об этом говорит: окно, каждая напечатанная страница, каждый запечатанный файл. Настоящее хранилище этого не примет, и ничего отсюда нельзя запечатать для настоящих людей. Ваше собственное хранилище не затрагивается.</translation>
    </message>
    <message>
        <source>The practice vault is made when you first begin. Take a new testimony, or go on with one of the three. One of them is closed: seal it to the practice coordinator, and write the sealed file into the folder that is offered.</source>
        <translation>Учебное хранилище создаётся, когда вы начинаете впервые. Начните новое свидетельство или продолжите одно из трёх. Одно из них завершено: запечатайте его для учебного координатора и запишите файл в предложенную папку.</translation>
    </message>
    <message>
        <source>Then leave practice, come back as the coordinator, and add the file in the inbox. Receipts and questions go back in the same way.</source>
        <translation>Потом выйдите из упражнения, вернитесь как координатор и добавьте файл во входящих. Подтверждения и вопросы идут обратно так же.</translation>
    </message>
    <message>
        <source>Not practised here: making keys in pieces, changing the ways into a vault, and backups.</source>
        <translation>Здесь нельзя поупражняться в создании ключей по частям, смене способов открыть хранилище и резервном копировании.</translation>
    </message>
    <message>
        <source>Practise with invented cases</source>
        <translation>Поупражняться на выдуманных делах</translation>
    </message>
    <message>
        <source>Practise as the interviewer</source>
        <translation>За столом интервьюера</translation>
    </message>
    <message>
        <source>Practise as the coordinator</source>
        <translation>За столом координатора</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>More about practising</source>
        <translation>Подробнее об упражнении</translation>
    </message>
    <message>
        <source>Hold to throw it away</source>
        <translation>Удерживайте, чтобы выбросить</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Минутку</translation>
    </message>
    <message>
        <source>Making the practice vault and its cases</source>
        <translation>Создаются учебное хранилище и его дела</translation>
    </message>
    <message>
        <source>It is thrown away.</source>
        <translation>Выброшено.</translation>
    </message>
    <message>
        <source>Your own vault was not touched.</source>
        <translation>Ваше собственное хранилище не затронуто.</translation>
    </message>
    <message>
        <source>Practise again, and it is made anew.</source>
        <translation>Упражняйтесь снова, и оно создастся заново.</translation>
    </message>
    <message>
        <source>Thrown away, the cases, what you wrote and recorded in them, and the files that passed between the two desks are gone. Your own vault stays as it is. Next time everything is made anew.</source>
        <translation>Если выбросить, не станет дел, того, что вы в них написали и записали, и файлов, которые ходили между двумя столами. Ваше собственное хранилище останется таким, как есть. В следующий раз всё создастся заново.</translation>
    </message>
</context>
<context>
    <name>recipients</name>
    <message>
        <source>The legal team</source>
        <translation>Юристы организации</translation>
    </message>
    <message>
        <source>A national prosecutor</source>
        <translation>Национальные органы прокуратуры</translation>
    </message>
    <message>
        <source>The International Criminal Court</source>
        <translation>Международный уголовный суд</translation>
    </message>
    <message>
        <source>A UN investigation</source>
        <translation>Следственный механизм ООН</translation>
    </message>
    <message>
        <source>A UN treaty body</source>
        <translation>Договорный орган ООН</translation>
    </message>
    <message>
        <source>A future tribunal</source>
        <translation>Будущий суд или трибунал</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>Другая правозащитная организация</translation>
    </message>
    <message>
        <source>Researchers</source>
        <translation>Исследователи</translation>
    </message>
    <message>
        <source>The media</source>
        <translation>Журналисты и СМИ</translation>
    </message>
    <message>
        <source>An archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>При личной встрече</translation>
    </message>
    <message>
        <source>By a voice that I know</source>
        <translation>По голосу, который я знаю</translation>
    </message>
    <message>
        <source>On paper that they gave me</source>
        <translation>По бумаге, которую мне дал этот человек</translation>
    </message>
    <message>
        <source>Verified face to face on {day}</source>
        <translation>Проверено при личной встрече {day}</translation>
    </message>
    <message>
        <source>Verified by voice on {day}</source>
        <translation>Проверено по голосу {day}</translation>
    </message>
    <message>
        <source>Verified on paper on {day}</source>
        <translation>Проверено по бумаге {day}</translation>
    </message>
    <message>
        <source>Verified by the roster on {day}</source>
        <translation>Проверено по списку ключей {day}</translation>
    </message>
    <message>
        <source>Taken out of use</source>
        <translation>Ключ выведен из использования</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Ещё не проверено</translation>
    </message>
    <message>
        <source>On the roster of {organisation} as {role}, until {day}.</source>
        <translation>В списке ключей организации {organisation}, роль: {role}, до {day}.</translation>
    </message>
    <message>
        <source>{organisation} has taken this key out of use. Seal nothing to it.</source>
        <translation>{organisation}: этот ключ выведен из использования. Ничего для него не запечатывайте.</translation>
    </message>
</context>
<context>
    <name>redaction</name>
    <message>
        <source>This key was compared by you, or stands in your organisation&apos;s list.</source>
        <translation>Этот ключ сверен вами или есть в списке ключей вашей организации.</translation>
    </message>
    <message>
        <source>Your organisation took this key back later; this was signed before.</source>
        <translation>Ваша организация позже вывела этот ключ из использования; подпись поставлена до этого.</translation>
    </message>
    <message>
        <source>Your organisation had taken this key back before this was signed. Do not rely on it: somebody else may have had the key.</source>
        <translation>Ваша организация вывела этот ключ из использования до того, как поставлена подпись. Не полагайтесь на неё: ключ мог быть в чужих руках.</translation>
    </message>
    <message>
        <source>You have this key&apos;s card, but nobody compared its digits: it may be another&apos;s.</source>
        <translation>У вас есть карточка этого ключа, но её цифры никто не сверял: ключ может быть чужим.</translation>
    </message>
    <message>
        <source>Nobody here knows whose key this is. Compare the digits with the person who is said to have taken the testimony, or ask whoever made the copy.</source>
        <translation>Здесь неизвестно, чей это ключ. Сверьте цифры с тем, кто, как сказано, записал свидетельство, или спросите составителя копии.</translation>
    </message>
    <message>
        <source>Made by {maker} from a testimony that {signer} signed. {shown} of {total} parts are shown.</source>
        <translation>Составитель копии: {maker}. Подпись под свидетельством: {signer}. Показано частей: {shown} из {total}.</translation>
    </message>
    <message>
        <source>This is no copy of the testimony as it came into this vault.</source>
        <translation>Это не копия того свидетельства, которое пришло в это хранилище.</translation>
    </message>
    <message>
        <source>It was made from another sealed file. The testimony that is here is as it came.</source>
        <translation>Она сделана из другого запечатанного файла. Свидетельство, которое есть здесь, осталось таким, каким пришло.</translation>
    </message>
    <message>
        <source>Ask whoever made the copy what it was made from.</source>
        <translation>Спросите того, кто сделал копию, из чего она сделана.</translation>
    </message>
    <message>
        <source>Made on {moment}, as the maker says.</source>
        <translation>Сделано {moment} — так указывает составитель.</translation>
    </message>
    <message>
        <source>Imported here on {day}.</source>
        <translation>Принято здесь {day}.</translation>
    </message>
    <message>
        <source>Sealed on {moment}, as that signer says.</source>
        <translation>Запечатано {moment} — так указывает подписавший.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>a key unknown here</source>
        <translation>ключ, который здесь неизвестен</translation>
    </message>
    <message>
        <source>Somebody who has the testimony made this copy for you and left parts out. The bars show where, and why. Nobody can guess from this file what they hide.</source>
        <translation>Эту копию сделал для вас человек, у которого есть свидетельство, и часть его не показана. Полосы отмечают, где и почему. По этому файлу никто не угадает, что под ними скрыто.</translation>
    </message>
    <message>
        <source>Words with a line beside them are the maker&apos;s, not the testimony&apos;s. All other words stood in the original, and the signature of the original proves it.</source>
        <translation>Слова, рядом с которыми проведена черта, принадлежат составителю копии, а не свидетельству. Все остальные слова стояли в подлиннике, и подпись подлинника это доказывает.</translation>
    </message>
    <message>
        <source>The signature says which key signed, not which person. Compare the digits with the person whose key it is said to be.</source>
        <translation>Подпись говорит, каким ключом подписано, но не говорит, кем. Сверьте цифры с человеком, которому, как сказано, принадлежит ключ.</translation>
    </message>
    <message>
        <source>Redacted copy</source>
        <translation>Копия с изъятиями</translation>
    </message>
    <message>
        <source>Verified: every part shown stood in the signed original</source>
        <translation>Проверено: каждая показанная часть стояла в подписанном подлиннике</translation>
    </message>
    <message>
        <source>Parts of the copy</source>
        <translation>Части копии</translation>
    </message>
    <message>
        <source>a key that is no contact any more</source>
        <translation>ключ, которого больше нет среди контактов</translation>
    </message>
    <message>
        <source>A key unknown here</source>
        <translation>Ключ, который здесь неизвестен</translation>
    </message>
    <message>
        <source>Original signed by</source>
        <translation>Кто подписал подлинник</translation>
    </message>
    <message>
        <source>Given without what their files say of where and when they were taken, and with whose device. Each is named by the SHA-512 of its original.</source>
        <translation>Переданы без того, что их файлы говорят о месте и времени съёмки и об устройстве. Каждый назван по SHA-512 своего оригинала.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Составитель</translation>
    </message>
    <message>
        <source>{name} (not compared)</source>
        <translation>{name} (ключ не сверен)</translation>
    </message>
    <message>
        <source>Redacted copy of {code}</source>
        <translation>Копия с изъятиями: {code}</translation>
    </message>
    <message>
        <source>Made for: {reason}</source>
        <translation>Для чего: {reason}</translation>
    </message>
    <message>
        <source>Everything that was chosen for this copy is destroyed. The testimony stays as it is.</source>
        <translation>Всё, что выбрано для этой копии, будет уничтожено. Свидетельство останется как есть.</translation>
    </message>
    <message>
        <source>Hold to discard</source>
        <translation>Удерживайте, чтобы удалить</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Withheld · {why}. Words of {maker}, not of the person:</source>
        <translation>Изъято · {why}. Это слова не самого человека, их автор — {maker}:</translation>
    </message>
    <message>
        <source>Taken back by the person. It cannot be shown.</source>
        <translation>Отозвано самим человеком. Показать это нельзя.</translation>
    </message>
    <message>
        <source>the maker of this copy</source>
        <translation>составитель этой копии</translation>
    </message>
    <message>
        <source>Always told by the copy</source>
        <translation>Копия сообщает это всегда</translation>
    </message>
    <message>
        <source>Withheld · {why}</source>
        <translation>Изъято · {why}</translation>
    </message>
    <message>
        <source>Withheld · {why}. In its place:</source>
        <translation>Изъято · {why}. На этом месте:</translation>
    </message>
    <message>
        <source>{withheld} of {total} parts withheld</source>
        <translation>Изъято частей: {withheld} из {total}</translation>
    </message>
    <message>
        <source>Space withholds or brings back · 1 to 5 say why · Enter puts a text in its place · Ctrl+F finds</source>
        <translation>Пробел — изъять или вернуть · 1–5 — причина · Enter — текст взамен · Ctrl+F — поиск</translation>
    </message>
    <message>
        <source>Parts of the testimony</source>
        <translation>Части свидетельства</translation>
    </message>
    <message>
        <source>Withhold all</source>
        <translation>Изъять всё</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Names change their endings: the beginning of a name finds all of them.</source>
        <translation>Имена меняют окончания: по началу имени найдутся все формы.</translation>
    </message>
    <message>
        <source>Find a name or a word</source>
        <translation>Найти имя или слово</translation>
    </message>
    <message>
        <source>Withhold all of these</source>
        <translation>Изъять всё найденное</translation>
    </message>
    <message>
        <source>[Person 1]</source>
        <translation>[Человек 1]</translation>
    </message>
    <message>
        <source>Label in place of the name</source>
        <translation>Обозначение вместо имени</translation>
    </message>
    <message>
        <source>Put in place of the name</source>
        <translation>Поставить вместо имени</translation>
    </message>
    <message>
        <source>No part holds this.</source>
        <translation>Ни в одной части этого нет.</translation>
    </message>
    <message>
        <source>Parts that hold it: {total}, all withheld.</source>
        <translation>Частей, где это есть: {total}, все изъяты.</translation>
    </message>
    <message>
        <source>Parts that hold it: {total}, of which shown: {shown}.</source>
        <translation>Частей, где это есть: {total}, из них показано: {shown}.</translation>
    </message>
    <message>
        <source>As its reader will see it</source>
        <translation>Как увидит читатель</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Write it to a stick…</source>
        <translation>Записать на флешку…</translation>
    </message>
    <message>
        <source>Show it in the outbox</source>
        <translation>Показать в исходящих</translation>
    </message>
    <message>
        <source>Choose who gets it</source>
        <translation>Выбрать получателей</translation>
    </message>
    <message>
        <source>full interview</source>
        <translation>полная беседа</translation>
    </message>
    <message>
        <source>first account only</source>
        <translation>только первый рассказ</translation>
    </message>
    <message>
        <source>term</source>
        <translation>термин</translation>
    </message>
    <message>
        <source>Seal the copy</source>
        <translation>Запечатать копию</translation>
    </message>
    <message>
        <source>This cannot be withheld: it stands in the frame that the testimony&apos;s signer signed, and without that frame nothing else could be proved.</source>
        <translation>Изъять это нельзя: оно входит в основу, которая подписана вместе со свидетельством, а без неё ничего другого нельзя было бы доказать.</translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>На этом месте</translation>
    </message>
    <message>
        <source>Shown as your words, never as theirs.</source>
        <translation>Показывается как ваши слова и никогда — как слова человека.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>Choose a part of the page to withhold it or to bring it back.</source>
        <translation>Выберите часть страницы, чтобы изъять её или вернуть.</translation>
    </message>
    <message>
        <source>The person took this back. Nobody may show it, and nothing can stand in its place.</source>
        <translation>Это отозвано самим человеком. Показывать это нельзя никому, и на этом месте ничего не может стоять.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Показано</translation>
    </message>
    <message>
        <source>A correction of this paragraph is still shown. It says what stood here.</source>
        <translation>Исправление этого пункта всё ещё показано. Из него видно, что здесь стояло.</translation>
    </message>
    <message>
        <source>Withhold it too</source>
        <translation>Изъять и исправление</translation>
    </message>
    <message>
        <source>Parts chosen: {count}</source>
        <translation>Выбрано частей: {count}</translation>
    </message>
    <message>
        <source>Withheld: {why}</source>
        <translation>Изъято: {why}</translation>
    </message>
    <message>
        <source>Account complete on</source>
        <translation>Когда рассказ отмечен как оконченный</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Что ещё нужно сделать</translation>
    </message>
    <message>
        <source>What the interviewer observed</source>
        <translation>Что заметил интервьюер</translation>
    </message>
    <message>
        <source>Their own assent</source>
        <translation>Собственное согласие самого человека</translation>
    </message>
    <message>
        <source>Why it is in their interest</source>
        <translation>Почему это в интересах человека</translation>
    </message>
    <message>
        <source>Guardian, by code</source>
        <translation>Опекун, код</translation>
    </message>
    <message>
        <source>Speaks as</source>
        <translation>Говорит как</translation>
    </message>
    <message>
        <source>Wish for the interpreter</source>
        <translation>Пожелание о переводчике</translation>
    </message>
    <message>
        <source>Wish for the interviewer</source>
        <translation>Пожелание об интервьюере</translation>
    </message>
    <message>
        <source>Wish for a support person</source>
        <translation>Пожелание о сопровождающем лице</translation>
    </message>
    <message>
        <source>Asked about earlier accounts</source>
        <translation>Спросили ли о прежних рассказах</translation>
    </message>
    <message>
        <source>First account: contact</source>
        <translation>Первый рассказ: связь</translation>
    </message>
    <message>
        <source>First account: evidence</source>
        <translation>Первый рассказ: доказательства</translation>
    </message>
    <message>
        <source>First account: injuries</source>
        <translation>Первый рассказ: травмы</translation>
    </message>
    <message>
        <source>First account: needs</source>
        <translation>Первый рассказ: потребности</translation>
    </message>
    <message>
        <source>First account: next step</source>
        <translation>Первый рассказ: следующий шаг</translation>
    </message>
    <message>
        <source>First account: safety</source>
        <translation>Первый рассказ: безопасность</translation>
    </message>
    <message>
        <source>First account: what happened</source>
        <translation>Первый рассказ: что произошло</translation>
    </message>
    <message>
        <source>First account: when</source>
        <translation>Первый рассказ: когда</translation>
    </message>
    <message>
        <source>First account: where</source>
        <translation>Первый рассказ: где</translation>
    </message>
    <message>
        <source>First account: who</source>
        <translation>Первый рассказ: кто</translation>
    </message>
    <message>
        <source>Kind of interview</source>
        <translation>Вид беседы</translation>
    </message>
    <message>
        <source>Decision about the risks</source>
        <translation>Решение о рисках</translation>
    </message>
    <message>
        <source>Note about the risks</source>
        <translation>Заметка о рисках</translation>
    </message>
    <message>
        <source>After their death</source>
        <translation>После смерти человека</translation>
    </message>
    <message>
        <source>After their death, in their words</source>
        <translation>После смерти, словами самого человека</translation>
    </message>
    <message>
        <source>Agreed to the body map</source>
        <translation>Согласие на отметки на рисунке тела</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Explained by, by code</source>
        <translation>Кто объяснил, код</translation>
    </message>
    <message>
        <source>Accepted the interpreter</source>
        <translation>Согласие на переводчика</translation>
    </message>
    <message>
        <source>Agreed to intimate topics</source>
        <translation>Согласие на интимные темы</translation>
    </message>
    <message>
        <source>What proves the answers</source>
        <translation>Чем подтверждены ответы</translation>
    </message>
    <message>
        <source>How the answers are proved</source>
        <translation>Как подтверждены ответы</translation>
    </message>
    <message>
        <source>Words read out, of the proof</source>
        <translation>Текст, прочитанный при подтверждении</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>Через кого связаться</translation>
    </message>
    <message>
        <source>Never to be reached</source>
        <translation>Когда не связываться</translation>
    </message>
    <message>
        <source>How they may be reached</source>
        <translation>Как можно связаться</translation>
    </message>
    <message>
        <source>Words agreed for safety</source>
        <translation>Что можно сказать тому, кто ответит</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Хранится до</translation>
    </message>
    <message>
        <source>Last number of a mark</source>
        <translation>Последний номер отметки</translation>
    </message>
    <message>
        <source>Last number of an item</source>
        <translation>Последний номер вещи</translation>
    </message>
    <message>
        <source>Translation certified on</source>
        <translation>Перевод заверен</translation>
    </message>
    <message>
        <source>Translated into</source>
        <translation>Переведено на язык</translation>
    </message>
    <message>
        <source>Translator, by code</source>
        <translation>Переводчик, код</translation>
    </message>
    <message>
        <source>Mark on the body, {number}</source>
        <translation>Отметка на теле, {number}</translation>
    </message>
    <message>
        <source>Coded fact {number}</source>
        <translation>Отмеченный факт {number}</translation>
    </message>
    <message>
        <source>Transfer, stage {number}</source>
        <translation>Перемещение, этап {number}</translation>
    </message>
    <message>
        <source>Mark in a recording, {number}</source>
        <translation>Метка в записи, {number}</translation>
    </message>
    <message>
        <source>Certificate {number}</source>
        <translation>Заверение переводчика {number}</translation>
    </message>
    <message>
        <source>Earlier account {number}</source>
        <translation>Прежний рассказ {number}</translation>
    </message>
    <message>
        <source>Need {number}</source>
        <translation>Потребность {number}</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Вопрос {number}</translation>
    </message>
    <message>
        <source>Risk, question {number}</source>
        <translation>Риск, вопрос {number}</translation>
    </message>
    <message>
        <source>Sitting {number}</source>
        <translation>Встреча {number}</translation>
    </message>
    <message>
        <source>Consent for a purpose, {number}</source>
        <translation>Согласие на цель, {number}</translation>
    </message>
    <message>
        <source>Physical item {number}</source>
        <translation>Вещь {number}</translation>
    </message>
    <message>
        <source>Person named, {number}</source>
        <translation>Названный человек, {number}</translation>
    </message>
    <message>
        <source>Translation of paragraph {number}</source>
        <translation>Перевод пункта {number}</translation>
    </message>
    <message>
        <source>why it is missing</source>
        <translation>почему нет</translation>
    </message>
    <message>
        <source>after paragraph</source>
        <translation>после пункта</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>когда спросили</translation>
    </message>
    <message>
        <source>when</source>
        <translation>когда</translation>
    </message>
    <message>
        <source>at millisecond</source>
        <translation>на миллисекунде</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>жетон</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>время суток</translation>
    </message>
    <message>
        <source>how recognised</source>
        <translation>по чему опознан</translation>
    </message>
    <message>
        <source>note on that</source>
        <translation>заметка об этом</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>цвет</translation>
    </message>
    <message>
        <source>training</source>
        <translation>подготовка</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>description</source>
        <translation>описание</translation>
    </message>
    <message>
        <source>details</source>
        <translation>подробности</translation>
    </message>
    <message>
        <source>how it came up</source>
        <translation>как об этом зашла речь</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>до знака</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>окончено</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>как закончилось</translation>
    </message>
    <message>
        <source>episode</source>
        <translation>эпизод</translation>
    </message>
    <message>
        <source>face</source>
        <translation>лицо</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>факт</translation>
    </message>
    <message>
        <source>from language</source>
        <translation>с языка</translation>
    </message>
    <message>
        <source>to whom</source>
        <translation>кому</translation>
    </message>
    <message>
        <source>handed over by</source>
        <translation>кто передал</translation>
    </message>
    <message>
        <source>handovers</source>
        <translation>передачи</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>у кого</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>under what name</source>
        <translation>под каким именем</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>переводчик</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>shown as</source>
        <translation>показан как</translation>
    </message>
    <message>
        <source>manner</source>
        <translation>способ</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>names heard</source>
        <translation>услышанные имена</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>noticed</source>
        <translation>замечено</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>другие слова</translation>
    </message>
    <message>
        <source>pain now</source>
        <translation>боль сейчас</translation>
    </message>
    <message>
        <source>pain then</source>
        <translation>боль тогда</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>пункт</translation>
    </message>
    <message>
        <source>part taken</source>
        <translation>участие</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>перерывы</translation>
    </message>
    <message>
        <source>people</source>
        <translation>люди</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>снимки</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>присутствовали</translation>
    </message>
    <message>
        <source>as whom</source>
        <translation>в каком качестве</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>цель</translation>
    </message>
    <message>
        <source>question</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>получатель</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>записано</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>запись</translation>
    </message>
    <message>
        <source>referred to</source>
        <translation>куда направили</translation>
    </message>
    <message>
        <source>where on the body</source>
        <translation>где на теле</translation>
    </message>
    <message>
        <source>before or after</source>
        <translation>до или после</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>форма</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписано</translation>
    </message>
    <message>
        <source>from</source>
        <translation>с</translation>
    </message>
    <message>
        <source>size</source>
        <translation>размер</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>spoken language</source>
        <translation>язык беседы</translation>
    </message>
    <message>
        <source>from sign</source>
        <translation>от знака</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>начато</translation>
    </message>
    <message>
        <source>handed over to</source>
        <translation>кому передали</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>to language</source>
        <translation>на язык</translation>
    </message>
    <message>
        <source>treated</source>
        <translation>лечили ли</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>лечение</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>форма одежды</translation>
    </message>
    <message>
        <source>until</source>
        <translation>до</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>схема</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>голос</translation>
    </message>
    <message>
        <source>written language</source>
        <translation>язык текста</translation>
    </message>
    <message>
        <source>across</source>
        <translation>поперёк</translation>
    </message>
    <message>
        <source>down</source>
        <translation>вниз</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>орудие</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>сколько</translation>
    </message>
    <message>
        <source>pack of the term</source>
        <translation>пакет, из которого термин</translation>
    </message>
    <message>
        <source>term in Belarusian</source>
        <translation>термин по-белорусски</translation>
    </message>
    <message>
        <source>term in Russian</source>
        <translation>термин по-русски</translation>
    </message>
    <message>
        <source>term in English</source>
        <translation>термин по-английски</translation>
    </message>
    <message>
        <source>when, as it was said</source>
        <translation>когда, как было сказано</translation>
    </message>
    <message>
        <source>Make a redacted copy</source>
        <translation>Сделать копию с изъятиями</translation>
    </message>
    <message>
        <source>Who gets the copy</source>
        <translation>Кто получит копию</translation>
    </message>
    <message>
        <source>The copy is sealed</source>
        <translation>Копия запечатана</translation>
    </message>
    <message>
        <source>Write what this copy is for.</source>
        <translation>Напишите, для чего эта копия.</translation>
    </message>
    <message>
        <source>Look at what was probably overlooked.</source>
        <translation>Посмотрите на то, что, вероятно, упущено.</translation>
    </message>
    <message>
        <source>Choose who may open it.</source>
        <translation>Выберите, кто может её открыть.</translation>
    </message>
    <message>
        <source>Everything is chosen.</source>
        <translation>Всё выбрано.</translation>
    </message>
    <message>
        <source>A redacted copy shows some parts of a testimony and withholds others. What it shows proves that it stood in the signed original; of what it withholds nobody can guess anything.</source>
        <translation>Копия с изъятиями показывает одни части свидетельства и скрывает другие. О показанном можно доказать, что оно стояло в подписанном подлиннике; об изъятом никто ничего не угадает.</translation>
    </message>
    <message>
        <source>A part is withheld as a whole. To keep the sense of it, put words of your own in its place, with a label for each name. The reader sees whose they are.</source>
        <translation>Часть изымается целиком. Чтобы не потерялся смысл, поставьте на её место свои слова, с обозначением вместо каждого имени. Читатель видит, чьи это слова.</translation>
    </message>
    <message>
        <source>Look for each name before you seal: this marks every part that holds it, also in other spellings. What you looked for is remembered, and you are told if it still stands somewhere.</source>
        <translation>Прежде чем запечатать, поищите каждое имя: программа отметит все части, где оно есть, в том числе в другом написании. Она помнит, что вы искали, и скажет, если имя ещё где-то осталось.</translation>
    </message>
    <message>
        <source>Every choice is kept at once and can be undone. The testimony itself is never changed.</source>
        <translation>Каждый выбор сохраняется сразу, и его можно отменить. Само свидетельство никогда не меняется.</translation>
    </message>
    <message>
        <source>{group}: {withheld} of {total} withheld</source>
        <translation>{group}: изъято {withheld} из {total}</translation>
    </message>
    <message>
        <source>Redacted copy of</source>
        <translation>Копия с изъятиями</translation>
    </message>
    <message>
        <source>Withheld of each</source>
        <translation>Изъято в каждой группе</translation>
    </message>
    <message>
        <source>A correction that is shown says what a withheld paragraph said.</source>
        <translation>Показанное исправление выдаёт, что было сказано в изъятом пункте.</translation>
    </message>
    <message>
        <source>The recording of the interview is shown. It says aloud what is withheld.</source>
        <translation>Запись беседы показана. В ней вслух сказано то, что изъято.</translation>
    </message>
    <message>
        <source>“{words}” is withheld in one place and still shown in another.</source>
        <translation>«{words}» изъято в одном месте и всё ещё показано в другом.</translation>
    </message>
    <message>
        <source>“{words}” is withheld, and stands in what you wrote yourself.</source>
        <translation>«{words}» изъято, но стоит в тексте, который написали вы.</translation>
    </message>
    <message>
        <source>What is shown proves that it stood in the signed original.</source>
        <translation>О показанном можно доказать, что оно стояло в подписанном подлиннике.</translation>
    </message>
    <message>
        <source>Which key signed the testimony and when it says so, the pseudonym on it, the case code, to which keys it was first sealed, what the person agreed to, and how many paragraphs, people, events and files there are.</source>
        <translation>Каким ключом и, как в нём указано, когда подписано свидетельство; псевдоним на ключе; код дела; для каких ключей свидетельство запечатано сначала; на что человек дал согласие; сколько здесь пунктов, людей, событий и файлов.</translation>
    </message>
    <message>
        <source>For example: hearing on 4 May, shown to the defence</source>
        <translation>Например: слушание 4 мая, для стороны защиты</translation>
    </message>
    <message>
        <source>I looked at each of these. It may go so.</source>
        <translation>Каждое из этих мест просмотрено. Можно оставить так.</translation>
    </message>
    <message>
        <source>You have no contacts yet. Add their identity card under People &amp; keys, and compare the fingerprint with them.</source>
        <translation>У вас ещё нет контактов. Добавьте карточку человека в разделе «Люди и ключи» и сверьте с ним отпечаток.</translation>
    </message>
    <message>
        <source>People &amp; keys</source>
        <translation>Люди и ключи</translation>
    </message>
    <message>
        <source>Seal for older programs (X25519 keys)</source>
        <translation>Запечатать для старых программ (ключи X25519)</translation>
    </message>
    <message>
        <source>Only if a recipient says that their program cannot open the file.</source>
        <translation>Только если получатель говорит, что его программа не может открыть файл.</translation>
    </message>
    <message>
        <source>Give pictures exactly as they were taken in</source>
        <translation>Передавать снимки точно такими, как их приняли</translation>
    </message>
    <message>
        <source>With what each file says of where and when it was taken, and with whose device. Otherwise the same pictures go without that, and the copy names the originals. Pictures other than JPEG, PNG and WebP, videos, sound and papers always go as they are, with what their files say of themselves.</source>
        <translation>С тем, что каждый файл говорит о месте и времени съёмки и о том, чьим устройством она сделана. Иначе те же снимки идут без этого, а копия называет оригиналы. Снимки, кроме JPEG, PNG и WebP, видео, звук и бумаги всегда идут такими, как есть, с тем, что их файлы говорят о себе.</translation>
    </message>
    <message>
        <source>What this copy is for</source>
        <translation>Для чего эта копия</translation>
    </message>
    <message>
        <source>The reader sees it. It is part of what you sign.</source>
        <translation>Читатель это видит. Это входит в то, что вы подписываете.</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>Кто может открыть</translation>
    </message>
    <message>
        <source>Only those with whom the person agreed to share, as far as they did not take it back.</source>
        <translation>Только те, кому человек разрешает это передать, если разрешение не отозвано.</translation>
    </message>
    <message>
        <source>What every copy tells</source>
        <translation>Что сообщает каждая копия</translation>
    </message>
    <message>
        <source>{withheld} of {total} parts are withheld.</source>
        <translation>Изъято частей: {withheld} из {total}.</translation>
    </message>
    <message>
        <source>Of these, replaced by words of yours: {count}.</source>
        <translation>Из них заменено вашими словами: {count}.</translation>
    </message>
    <message>
        <source>Withhold</source>
        <translation>Изъять</translation>
    </message>
    <message>
        <source>Withhold what tells it</source>
        <translation>Изъять то, что это выдаёт</translation>
    </message>
    <message>
        <source>It may stand there</source>
        <translation>Может остаться</translation>
    </message>
    <message>
        <source>Probably overlooked</source>
        <translation>Вероятно, упущено</translation>
    </message>
    <message>
        <source>and in {count} other places</source>
        <translation>и ещё в других местах: {count}</translation>
    </message>
    <message>
        <source>Look at it: {part}</source>
        <translation>Посмотреть: {part}</translation>
    </message>
    <message>
        <source>The redacted copy of {code} for {names} was read back to the last byte. It waits in the outbox. Of your choices nothing stays here: to make another copy, begin a new one.</source>
        <translation>Копия с изъятиями {code} для получателей ({names}) сверена до последнего байта. Она ждёт в исходящих. Из того, что вы выбирали, здесь ничего не остаётся: для другой копии начните заново.</translation>
    </message>
    <message>
        <source>Nothing was sealed. Your choices are as they were.</source>
        <translation>Ничего не запечатано. Всё, что вы выбрали, осталось как было.</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Sealing the copy</source>
        <translation>Запечатывание копии</translation>
    </message>
    <message>
        <source>Writing the sealed file</source>
        <translation>Запись запечатанного файла</translation>
    </message>
    <message>
        <source>Where to write the sealed file</source>
        <translation>Куда записать запечатанный файл</translation>
    </message>
    <message>
        <source>Saved {clock}</source>
        <translation>Сохранено в {clock}</translation>
    </message>
    <message>
        <source>The sealed file was written and read back.</source>
        <translation>Запечатанный файл записан и сверен.</translation>
    </message>
    <message>
        <source>Give it to those who may open it.</source>
        <translation>Передайте его тем, кто может его открыть.</translation>
    </message>
    <message>
        <source>It lies in {folder} and is called {name}.</source>
        <translation>Он лежит в папке {folder} и называется {name}.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Личность</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Другой человек</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не нужно</translation>
    </message>
    <message>
        <source>It would tell who somebody is.</source>
        <translation>По этому можно узнать, кто это.</translation>
    </message>
    <message>
        <source>It tells of somebody who was not asked.</source>
        <translation>Здесь говорится о человеке, которого не спрашивали.</translation>
    </message>
    <message>
        <source>The person did not agree that it is passed on.</source>
        <translation>На передачу этого нет согласия.</translation>
    </message>
    <message>
        <source>It could put somebody in danger.</source>
        <translation>Это может подвергнуть кого-то опасности.</translation>
    </message>
    <message>
        <source>It has nothing to do with what the copy is for.</source>
        <translation>Это не относится к тому, для чего нужна копия.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найденное</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Рассказ</translation>
    </message>
    <message>
        <source>People, place</source>
        <translation>Люди, место</translation>
    </message>
    <message>
        <source>Read-back</source>
        <translation>Сверка текста</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Завершение</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Хранение и передача</translation>
    </message>
    <message>
        <source>Number of the testimony</source>
        <translation>Номер свидетельства</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Код дела</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Язык беседы</translation>
    </message>
    <message>
        <source>Written language</source>
        <translation>Язык текста</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Присутствующие</translation>
    </message>
    <message>
        <source>How it was read back</source>
        <translation>Как сверялся текст</translation>
    </message>
    <message>
        <source>Read back in</source>
        <translation>Язык сверки</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Дата подтверждения</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Asked in</source>
        <translation>Язык вопросов</translation>
    </message>
    <message>
        <source>Words read out</source>
        <translation>Версия прочитанного текста</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Дата вопросов</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>How they felt</source>
        <translation>Самочувствие</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Что дальше</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Дата завершения</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Пункт {number}</translation>
    </message>
    <message>
        <source>In the room, {number}</source>
        <translation>Присутствующий {number}</translation>
    </message>
    <message>
        <source>Correction {number}</source>
        <translation>Исправление {number}</translation>
    </message>
    <message>
        <source>Evidence {number}</source>
        <translation>Доказательство {number}</translation>
    </message>
    <message>
        <source>Event {number}</source>
        <translation>Событие {number}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>later</source>
        <translation>позже</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не спрашивали</translation>
    </message>
    <message>
        <source>not read back</source>
        <translation>текст не прочитан</translation>
    </message>
    <message>
        <source>read aloud to them</source>
        <translation>прочитан вслух</translation>
    </message>
    <message>
        <source>they read it themselves</source>
        <translation>прочитан самостоятельно</translation>
    </message>
    <message>
        <source>through an interpreter</source>
        <translation>через переводчика</translation>
    </message>
    <message>
        <source>Share with: {whom}</source>
        <translation>Передача: {whom}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>не отмечено</translation>
    </message>
    <message>
        <source>Of paragraph {number}. Before: {before} After: {after}</source>
        <translation>Пункт {number}. Было: {before} Стало: {after}</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Interviewer</source>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Юрист</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Врач или психолог</translation>
    </message>
    <message>
        <source>Custodian of identities</source>
        <translation>Хранитель личных данных</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Упражнение</translation>
    </message>
</context>
<context>
    <name>seal</name>
    <message>
        <source>The account, the consent, who the deponent is, the recording and all other evidence. No passphrase brings them back here.</source>
        <translation>Рассказ, согласие, сведения о том, кто свидетель, запись и все остальные доказательства. Никакая парольная фраза не вернёт их сюда.</translation>
    </message>
    <message>
        <source>The case code, the dates, the names of the recipients, whether the receipt came, and the sealed file in the outbox, which only the recipients can open.</source>
        <translation>Код дела, даты, имена получателей, сведения о том, пришло ли подтверждение, и запечатанный файл в исходящих, который могут открыть только получатели.</translation>
    </message>
    <message>
        <source>Gone from this device</source>
        <translation>Исчезнет с этого устройства</translation>
    </message>
    <message>
        <source>Stays on this device</source>
        <translation>Останется на этом устройстве</translation>
    </message>
    <message>
        <source>Who the deponent is, if you noted it: a name never stays. Nothing else, because you chose to keep a copy that this device can open.</source>
        <translation>Сведения о том, кто свидетель, если вы их записали: имя никогда не остаётся. Больше ничего, потому что вы решили оставить копию, которую это устройство может открыть.</translation>
    </message>
    <message>
        <source>The testimony with its evidence, final and readable, and the sealed file in the outbox.</source>
        <translation>Свидетельство с доказательствами, в окончательном виде, которое можно прочитать, и запечатанный файл в исходящих.</translation>
    </message>
    <message>
        <source>May open the particulars</source>
        <translation>Может открыть личные данные</translation>
    </message>
    <message>
        <source>Can read the account and open the particulars as well: {names}.</source>
        <translation>Могут и прочитать рассказ, и открыть личные данные: {names}.</translation>
    </message>
    <message>
        <source>Do not send the particulars</source>
        <translation>Не передавать личные данные</translation>
    </message>
    <message>
        <source>They are destroyed with the rest. Nobody will ever learn from this testimony who the deponent is.</source>
        <translation>Они уничтожаются вместе с остальным. Из этого свидетельства никто никогда не узнает, кто свидетель.</translation>
    </message>
    <message>
        <source>The person agreed that these know them by code only, who read the account: {names}. Only they can change it, on the consent page.</source>
        <translation>По согласию человека эти получатели, которые читают рассказ, знают его только под кодом: {names}. Изменить это может только сам человек, на странице согласия.</translation>
    </message>
    <message>
        <source>Who may open the particulars</source>
        <translation>Кто может открыть личные данные</translation>
    </message>
    <message>
        <source>You noted who the deponent is. That is sealed once more, inside the file: who opens the file does not see it, only the custodians that you choose here can open it.</source>
        <translation>Вы записали, кто свидетель. Это запечатывается внутри файла ещё раз: кто открывает файл, этого не видит, открыть это могут только хранители, которых вы выберете здесь.</translation>
    </message>
    <message>
        <source>Not possible: they did not agree that a readable copy stays on this device.</source>
        <translation>Нельзя: нет согласия на то, чтобы на этом устройстве осталась копия, которую можно прочитать.</translation>
    </message>
    <message>
        <source>They allowed it. Remember that whoever gets this device and your passphrase can then read this testimony. Usually it is better to let go of it.</source>
        <translation>Согласие на это есть. Помните: тот, к кому попадут это устройство и ваша парольная фраза, сможет прочитать свидетельство. Обычно лучше копию не оставлять.</translation>
    </message>
    <message>
        <source>You have no contacts yet. Ask a coordinator for their identity card, add it under People &amp; keys, and compare the fingerprint with them.</source>
        <translation>У вас ещё нет контактов. Попросите у координатора карточку, добавьте её в разделе «Люди и ключи» и сверьте с ним отпечаток.</translation>
    </message>
    <message>
        <source>People &amp; keys</source>
        <translation>Люди и ключи</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>Пока ничего не выбрано.</translation>
    </message>
    <message>
        <source>Seal for older programs (X25519 keys)</source>
        <translation>Запечатать для старых программ (ключи X25519)</translation>
    </message>
    <message>
        <source>Only if a recipient says that their program cannot open the file. Otherwise it stays sealed in the newer way, which a quantum computer could not open either.</source>
        <translation>Только если получатель говорит, что его программа не может открыть файл. Иначе он запечатывается новым способом, который не открыл бы и квантовый компьютер.</translation>
    </message>
    <message>
        <source>Keep a readable copy on this device</source>
        <translation>Оставить здесь копию, которую можно прочитать</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>Кто может открыть</translation>
    </message>
    <message>
        <source>Only those you choose here can ever open the file.</source>
        <translation>Открыть файл смогут только те, кого вы выберете здесь, и больше никто.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда записать</translation>
    </message>
    <message>
        <source>A stick or a card that you hand over. The file&apos;s name says nothing about what is in it.</source>
        <translation>На флешку или карту памяти, которую вы передадите. Имя файла ничего не говорит о том, что внутри.</translation>
    </message>
    <message>
        <source>Only if you need it</source>
        <translation>Только если это нужно</translation>
    </message>
    <message>
        <source>Agreed for: {names}.</source>
        <translation>Согласие дано для: {names}.</translation>
    </message>
    <message>
        <source>What they get it for</source>
        <translation>Для чего они его получают</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Sealed, but the key is not destroyed yet.</source>
        <translation>Запечатано, но ключ ещё не уничтожен.</translation>
    </message>
    <message>
        <source>Verified to the last byte</source>
        <translation>Проверено до последнего байта</translation>
    </message>
    <message>
        <source>Who can open the particulars</source>
        <translation>Кто может открыть личные данные</translation>
    </message>
    <message>
        <source>What they got it for</source>
        <translation>Для чего они его получили</translation>
    </message>
    <message>
        <source>Write another copy…</source>
        <translation>Записать ещё одну копию…</translation>
    </message>
    <message>
        <source>Nobody. They were destroyed with the rest, as you chose.</source>
        <translation>Никто. Они уничтожены вместе с остальным, как вы выбрали.</translation>
    </message>
    <message>
        <source>Waiting. Until it comes, the sealed file stays in the outbox, so a lost stick costs nothing.</source>
        <translation>Ожидается. Пока оно не придёт, запечатанный файл остаётся в исходящих, так что потерянная флешка — не беда.</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>Кто может открыть</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Подтверждение получения</translation>
    </message>
    <message>
        <source>This device can no longer open it.</source>
        <translation>Это устройство больше не может его открыть.</translation>
    </message>
    <message>
        <source>Sealed. A readable copy stays here.</source>
        <translation>Запечатано. Копия, которую можно прочитать, остаётся здесь.</translation>
    </message>
    <message>
        <source>It is sealed, but there is no copy on the stick.</source>
        <translation>Запечатано, но копии на флешке нет.</translation>
    </message>
    <message>
        <source>The sealed file is whole and safe in the outbox.</source>
        <translation>Запечатанный файл цел и лежит в исходящих.</translation>
    </message>
    <message>
        <source>SHA-256 of the sealed file</source>
        <translation>SHA-256 запечатанного файла</translation>
    </message>
    <message>
        <source>{code} is sealed and its sealed file is whole. Lock the vault and open it again: the key is then destroyed.</source>
        <translation>{code}: свидетельство запечатано, запечатанный файл цел. Заблокируйте хранилище и откройте его снова: тогда ключ будет уничтожен.</translation>
    </message>
    <message>
        <source>The sealed file, {size}, was written and read back. It holds exactly what was sealed.</source>
        <translation>Запечатанный файл, {size}, записан и сверен. В нём ровно то, что было запечатано.</translation>
    </message>
    <message>
        <source>Write it again…</source>
        <translation>Записать ещё раз…</translation>
    </message>
    <message>
        <source>{code} is sealed. Its key on this device is destroyed; only the recipients can open it.</source>
        <translation>{code}: запечатано. Ключ на этом устройстве уничтожен; открыть свидетельство могут только получатели.</translation>
    </message>
    <message>
        <source>{code} is sealed, and this device can still open its own copy, as you chose and as they allowed.</source>
        <translation>{code}: запечатано, и это устройство ещё может открыть свою копию, как вы выбрали и на что есть согласие.</translation>
    </message>
    <message>
        <source>Its copy was read back from the stick as well: {path}</source>
        <translation>Копия на флешке тоже сверена: {path}</translation>
    </message>
    <message>
        <source>Where to write the sealed file</source>
        <translation>Куда записать запечатанный файл</translation>
    </message>
    <message>
        <source>Sealing makes one file that only the people you choose can open, and then destroys the key on this device. Whoever takes the device from you, or makes you open it, finds no words of this testimony on it.</source>
        <translation>При запечатывании получается один файл, который могут открыть только выбранные вами люди, а потом ключ на этом устройстве уничтожается. Кто отберёт у вас устройство или заставит его открыть, не найдёт на нём ни слова из этого свидетельства.</translation>
    </message>
    <message>
        <source>Only contacts whose fingerprint you compared can be chosen, and only those with whom the person agreed to share.</source>
        <translation>Выбрать можно только контакты, чей отпечаток вы сверили, и только тех, кому человек разрешает это передать.</translation>
    </message>
    <message>
        <source>The file is read back to the last byte before the key is destroyed. If anything fails before that, nothing is sealed and nothing is lost.</source>
        <translation>Прежде чем ключ будет уничтожен, файл сверяется до последнего байта. Если до этого что-то не удастся, ничего не запечатано и ничего не потеряно.</translation>
    </message>
    <message>
        <source>The sealed file stays in the outbox until all receipts came, so you can write it to another stick at any time.</source>
        <translation>Запечатанный файл остаётся в исходящих, пока не придут все подтверждения, так что вы в любое время можете записать его на другую флешку.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Запечатать</translation>
    </message>
    <message>
        <source>Hold to seal</source>
        <translation>Удерживайте, чтобы запечатать</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Go to the interview</source>
        <translation>Перейти к беседе</translation>
    </message>
    <message>
        <source>Choose who may open it.</source>
        <translation>Выберите, кто может его открыть.</translation>
    </message>
    <message>
        <source>{code} becomes final. This device keeps a copy it can open.</source>
        <translation>{code} станет окончательным. На этом устройстве останется копия, которую оно может открыть.</translation>
    </message>
    <message>
        <source>After this, nobody can open {code} on this device. Not even you.</source>
        <translation>После этого никто не сможет открыть {code} на этом устройстве. Даже вы.</translation>
    </message>
    <message>
        <source>Nobody will ever know who the deponent is.</source>
        <translation>Никто никогда не узнает, кто свидетель.</translation>
    </message>
    <message>
        <source>This testimony cannot be sealed yet. Missing:</source>
        <translation>Это свидетельство ещё нельзя запечатать. Не хватает:</translation>
    </message>
    <message>
        <source>Choose what they get it for.</source>
        <translation>Выберите, для чего они его получают.</translation>
    </message>
    <message>
        <source>Choose who may open the particulars, or nobody.</source>
        <translation>Выберите, кто может открыть личные данные, или никого.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
    <message>
        <source>Nothing was sealed. The testimony is here as it was.</source>
        <translation>Ничего не запечатано. Свидетельство здесь, как и было.</translation>
    </message>
    <message>
        <source>It stands in what you sign. They may use it for nothing else. For others, their program prints it and passes it on only as far as the person agreed.</source>
        <translation>Это стоит в том, что вы подписываете. Ни для чего другого получатели использовать свидетельство не могут. Для других их программа печатает и передаёт его только в той мере, в какой человек дал на это согласие.</translation>
    </message>
    <message>
        <source>Seal {code}</source>
        <translation>Запечатать {code}</translation>
    </message>
    <message>
        <source>Choose somebody else to open the particulars.</source>
        <translation>Выберите кого-то другого, кто откроет личные данные.</translation>
    </message>
    <message>
        <source>Choose where to write it.</source>
        <translation>Выберите, куда записать.</translation>
    </message>
    <message>
        <source>legal team</source>
        <translation>юристы организации</translation>
    </message>
    <message>
        <source>national prosecutor</source>
        <translation>национальные органы прокуратуры</translation>
    </message>
    <message>
        <source>International Criminal Court</source>
        <translation>Международный уголовный суд</translation>
    </message>
    <message>
        <source>UN investigation</source>
        <translation>следственный механизм ООН</translation>
    </message>
    <message>
        <source>UN treaty body</source>
        <translation>договорный орган ООН</translation>
    </message>
    <message>
        <source>future tribunal</source>
        <translation>будущий суд или трибунал</translation>
    </message>
    <message>
        <source>another organisation</source>
        <translation>другая правозащитная организация</translation>
    </message>
    <message>
        <source>researchers</source>
        <translation>исследователи</translation>
    </message>
    <message>
        <source>media</source>
        <translation>журналисты и СМИ</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>архив</translation>
    </message>
    <message>
        <source>They want to decide about this later. It can be sealed once they said yes.</source>
        <translation>Решение об этом отложено. Запечатать можно будет, когда ответом станет «да».</translation>
    </message>
    <message>
        <source>They were not asked about this. Ask them on the consent page first.</source>
        <translation>Об этом ещё не спрашивали. Сначала спросите на странице согласия.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>Осталась примерно %n минута.</numerusform>
            <numerusform>Осталось примерно %n минуты.</numerusform>
            <numerusform>Осталось примерно %n минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealing can no longer be cancelled: the sealed file is whole and verified. It stays in the outbox, also if the copying stops.</source>
        <translation>Отменить запечатывание уже нельзя: запечатанный файл цел и проверен. Он останется в исходящих, даже если копирование прервётся.</translation>
    </message>
    <message>
        <source>Working out how long it takes…</source>
        <translation>Считаем, сколько это займёт…</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Осталось меньше минуты.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Sealing {code}</source>
        <translation>Запечатывание {code}</translation>
    </message>
    <message>
        <source>Writing {code}</source>
        <translation>Запись {code}</translation>
    </message>
    <message>
        <source>You can still cancel. Until the sealed file was read back to the last byte, the testimony stays here as it is.</source>
        <translation>Ещё можно отменить. Пока запечатанный файл не сверен до последнего байта, свидетельство остаётся здесь как есть.</translation>
    </message>
    <message>
        <source>Copy it later</source>
        <translation>Скопировать позже</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>The language changes as soon as the work at hand has ended.</source>
        <translation>Язык сменится, как только закончится начатая работа.</translation>
    </message>
    <message>
        <source>The pages are made anew in the other language, and every word is kept before. What is half filled in elsewhere and not kept yet begins from the start.</source>
        <translation>Страницы создаются заново на другом языке, а до этого сохраняется каждое слово. То, что где-то заполнено наполовину и ещё не сохранено, начнётся сначала.</translation>
    </message>
    <message>
        <source>The choice lies inside the vault. Until the vault is open, the program speaks as the computer does, or as you choose beneath the passphrase.</source>
        <translation>Выбор лежит внутри хранилища. Пока хранилище закрыто, программа говорит на языке компьютера или на том, который вы выберете под парольной фразой.</translation>
    </message>
    <message>
        <source>The words that are read out for consent, and printed statements, have a language of their own: it is chosen where they are.</source>
        <translation>У текста, который читают вслух перед согласием, и у напечатанных показаний свой язык: его выбирают там же, где они.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Other programs can take pictures of this window: this system has no way to forbid it. Close what you do not trust before you unlock the vault.</source>
        <translation>Другие программы могут снимать изображение этого окна: запретить это в этой системе нельзя. Прежде чем открыть хранилище, закройте то, чему не доверяете.</translation>
    </message>
    <message>
        <source>Lock when nobody touched it for</source>
        <translation>Блокировать, если к программе не прикасались</translation>
    </message>
    <message>
        <source>It cannot be switched off. While somebody tells at length, hold the lock for 15, 30 or 60 minutes from the foot of the interview.</source>
        <translation>Отключить это нельзя. Если человек рассказывает долго, отложите блокировку на 15, 30 или 60 минут внизу страницы беседы.</translation>
    </message>
    <message>
        <source>Saved. It counts from now on.</source>
        <translation>Сохранено. Действует уже сейчас.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 мин</translation>
    </message>
    <message>
        <source>Ctrl+L locks the vault at once, wherever you are.</source>
        <translation>Ctrl+L сразу блокирует хранилище, где бы вы ни были.</translation>
    </message>
    <message>
        <source>It also locks when the computer goes to sleep, when its lid is closed, when the screen is locked, and when another user comes; a hold does not change that. Where the system does not say so in time, it locks at waking.</source>
        <translation>Оно блокируется и тогда, когда компьютер засыпает, когда закрывают крышку, когда заблокирован экран и когда входит другой пользователь; отсрочка этого не меняет. Если система не сообщает об этом вовремя, хранилище блокируется при пробуждении.</translation>
    </message>
    <message>
        <source>Locking keeps what you typed last, then ends the program and starts it anew, so that neither words nor keys stay in memory. If the disk takes no more words for a second and a half, it locks without them.</source>
        <translation>При блокировке сохраняется всё, что вы напечатали, а потом программа завершается и запускается заново, чтобы в памяти не оставалось ни слов, ни ключей. Если диск полторы секунды не принимает слова, хранилище блокируется без них.</translation>
    </message>
    <message>
        <source>The system is asked to leave these windows out of pictures and recordings of the screen. A camera sees them all the same.</source>
        <translation>Системе дана просьба не показывать эти окна на снимках и записях экрана. Камера их всё равно видит.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Блокировка</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} мин</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Everything that is set here is kept inside the vault. Outside of it nothing says how you use the program.</source>
        <translation>Всё, что настроено здесь, хранится внутри хранилища. Снаружи ничто не говорит о том, как вы пользуетесь программой.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>Открыть: {title}</translation>
    </message>
    <message>
        <source>When the vault locks by itself.</source>
        <translation>Когда хранилище блокируется само.</translation>
    </message>
    <message>
        <source>In which the program speaks: {languages}.</source>
        <translation>На каком говорит программа: {languages}.</translation>
    </message>
    <message>
        <source>Local names</source>
        <translation>Местные названия</translation>
    </message>
    <message>
        <source>Places, units and methods, as people there call them.</source>
        <translation>Места, подразделения и методы — так, как их там называют.</translation>
    </message>
    <message>
        <source>Ways into the vault</source>
        <translation>Способы открыть хранилище</translation>
    </message>
    <message>
        <source>Passphrase, key file, recovery key; and erasing the vault.</source>
        <translation>Парольная фраза, файл-ключ, ключ восстановления; и как стереть хранилище.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Copies that only the recovery key opens.</source>
        <translation>Копии, которые открывает только ключ восстановления.</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Проверка хранилища</translation>
    </message>
    <message>
        <source>Whether every page, word and file is still whole.</source>
        <translation>Целы ли ещё все страницы, слова и файлы.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>What of it puts the vault at risk.</source>
        <translation>Что в нём угрожает хранилищу.</translation>
    </message>
    <message>
        <source>Before a border</source>
        <translation>Перед границей</translation>
    </message>
    <message>
        <source>Seal or destroy everything, and count what is left.</source>
        <translation>Запечатать или уничтожить всё и пересчитать, что осталось.</translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation>Для вас самих</translation>
    </message>
    <message>
        <source>How much it was this week, and a note that never leaves.</source>
        <translation>Сколько этого было за неделю, и заметка, которая никуда не уходит.</translation>
    </message>
    <message>
        <source>Practising</source>
        <translation>Упражнение</translation>
    </message>
    <message>
        <source>A vault of invented cases, from the page where a vault is opened.</source>
        <translation>Хранилище выдуманных дел; в него идут со страницы, где открывают хранилище.</translation>
    </message>
    <message>
        <source>What we defend, and what we do not</source>
        <translation>Что мы защищаем и что — нет</translation>
    </message>
    <message>
        <source>The whole list, with what is not promised.</source>
        <translation>Полный список, вместе с тем, чего мы не обещаем.</translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message>
        <source>Read it</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>Its sealed file</source>
        <translation>Запечатанный файл</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Запечатать</translation>
    </message>
    <message>
        <source>Here stand the testimonies that you take, and those that others seal for you. To take one, choose New testimony: it has a code from the first moment, never a name, and every word is kept as you write.</source>
        <translation>Здесь стоят свидетельства, которые записываете вы, и те, что другие запечатали для вас. Чтобы записать новое, выберите «Новое свидетельство»: с первой минуты у него есть код и никогда нет имени, и каждое слово сохраняется, пока вы пишете.</translation>
    </message>
    <message>
        <source>When an interview is closed you can seal it. Then only those you chose can open it, and this device no longer can.</source>
        <translation>Когда беседа завершена, свидетельство можно запечатать. Тогда открыть его смогут только те, кого вы выбрали, а это устройство — уже нет.</translation>
    </message>
    <message>
        <source>Arrow keys move through the list, Enter opens what comes next for a testimony. Beside the list stands what is still missing.</source>
        <translation>Стрелки двигают по списку, Enter открывает то, что дальше делать со свидетельством. Рядом со списком видно, чего ещё не хватает.</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Полка</translation>
    </message>
    <message>
        <source>Search: code or words</source>
        <translation>Поиск: код или слова</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation>Свидетельства</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translation>Новое свидетельство</translation>
    </message>
    <message>
        <source>No testimonies yet</source>
        <translation>Свидетельств пока нет</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>In all: {count}</source>
        <translation>Всего: {count}</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>The words of sealed testimonies are no longer on this device and cannot be searched. A code can.</source>
        <translation>Слов запечатанных свидетельств на этом устройстве уже нет, и искать по ним нельзя. По коду — можно.</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Найдено: {count}</translation>
    </message>
    <message>
        <source>Being taken</source>
        <translation>Записывается</translation>
    </message>
    <message>
        <source>Ready to seal</source>
        <translation>Можно запечатать</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Запечатано</translation>
    </message>
    <message>
        <source>Sealed, copy kept</source>
        <translation>Запечатано, копия сохранена</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Уничтожено</translation>
    </message>
    <message>
        <source>The interview is open. Every word is kept.</source>
        <translation>Беседа открыта. Каждое слово сохраняется.</translation>
    </message>
    <message>
        <source>The interview is closed. Nothing has left this device yet.</source>
        <translation>Беседа завершена. С этого устройства пока ничего не ушло.</translation>
    </message>
    <message>
        <source>This device can no longer open it.</source>
        <translation>Это устройство больше не может его открыть.</translation>
    </message>
    <message>
        <source>It was sealed, and with consent a readable copy stays on this device.</source>
        <translation>Запечатано; с согласия человека на этом устройстве остаётся копия, которую можно прочитать.</translation>
    </message>
    <message>
        <source>It came as a sealed file, and every byte of it was verified.</source>
        <translation>Пришло запечатанным файлом и проверено до последнего байта.</translation>
    </message>
    <message>
        <source>Its words and files were destroyed here. These facts are what is left.</source>
        <translation>Слова и файлы здесь уничтожены. Остались только эти сведения.</translation>
    </message>
    <message>
        <source>Receipt not here yet</source>
        <translation>Пока не пришло</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>Подтверждение получения</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Последнее изменение</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Пункты</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Receipt came on {day}</source>
        <translation>Пришло {day}</translation>
    </message>
    <message>
        <source>Sealed to</source>
        <translation>Для кого запечатано</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Подтверждение получения</translation>
    </message>
</context>
<context>
    <name>sketch</name>
    <message>
        <source>Words</source>
        <translation>Надпись</translation>
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
        <translation>Рисуйте, ведя мышью, или нажмите Enter, чтобы поставить у крестика. Стрелки двигают, Ctrl со стрелками растягивает. Page Down: следующее. Insert: крестик. Ctrl+Z отменяет.</translation>
    </message>
    <message>
        <source>Things drawn</source>
        <translation>Что нарисовано</translation>
    </message>
    <message>
        <source>What to draw</source>
        <translation>Что рисовать</translation>
    </message>
    <message>
        <source>Cell 14, second floor</source>
        <translation>Камера 14, второй этаж</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Keep as evidence</source>
        <translation>К доказательствам</translation>
    </message>
    <message>
        <source>Empty sheet</source>
        <translation>Чистый лист</translation>
    </message>
    <message>
        <source>The sketch is kept as evidence.</source>
        <translation>Схема сохранена среди доказательств.</translation>
    </message>
    <message>
        <source>It stands in the list of files and never changes.</source>
        <translation>Она стоит в списке файлов и никогда не меняется.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Что здесь показано</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Обозначение</translation>
    </message>
    <message>
        <source>The cross is chosen. Enter sets down: {tool}.</source>
        <translation>Выбран крестик. Enter поставит: {tool}.</translation>
    </message>
    <message>
        <source>Sheet: {things}</source>
        <translation>Лист: {things}</translation>
    </message>
    <message>
        <source>Wall or line</source>
        <translation>Стена или линия</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Прямоугольник</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Дверь</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>вверху слева</translation>
    </message>
    <message>
        <source>top middle</source>
        <translation>вверху посередине</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>вверху справа</translation>
    </message>
    <message>
        <source>left</source>
        <translation>слева</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>посередине</translation>
    </message>
    <message>
        <source>right</source>
        <translation>справа</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>внизу слева</translation>
    </message>
    <message>
        <source>bottom middle</source>
        <translation>внизу посередине</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>внизу справа</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>начало {first}, конец {last}</translation>
    </message>
    <message>
        <source>An empty sheet</source>
        <translation>Чистый лист</translation>
    </message>
</context>
<context>
    <name>statement</name>
    <message>
        <source>It is sealed, and cannot be changed here. Pages for yourselves can be made: choose “To work with here”. Only the person can allow more, in a new testimony: ask whoever took this one, with a question.</source>
        <translation>Свидетельство запечатано, и изменить здесь ничего нельзя. Страницы для себя сделать можно: выберите «Для работы здесь». Разрешить больше может только сам человек, в новом свидетельстве: задайте вопрос тому, кто записывал это.</translation>
    </message>
    <message>
        <source>Whoever finds this file can read it. Keep it as safe as the vault.</source>
        <translation>Кто найдёт этот файл, сможет его прочитать. Берегите его так же, как хранилище.</translation>
    </message>
    <message>
        <source>The pages went to the printer.</source>
        <translation>Страницы отправлены на принтер.</translation>
    </message>
    <message>
        <source>It is noted in the record of this testimony.</source>
        <translation>Это отмечено в истории этого свидетельства.</translation>
    </message>
    <message>
        <source>Take every page out of the printer, and see that no copy is left in its queue.</source>
        <translation>Заберите из принтера все страницы и проверьте, не осталось ли копии в очереди печати.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>Принтер не принял страницы.</translation>
    </message>
    <message>
        <source>Nothing is lost, and nothing was noted.</source>
        <translation>Ничего не потеряно, и ничего не отмечено.</translation>
    </message>
    <message>
        <source>Look whether it is switched on, then try again.</source>
        <translation>Проверьте, включён ли он, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>It is neither printed nor passed on any more: destroy it.</source>
        <translation>Оно больше не печатается и не передаётся: уничтожьте его.</translation>
    </message>
    <message>
        <source>It is sealed, and no pages of it are made for anybody. Only the person can allow it, in a new testimony: ask whoever took this one, with a question.</source>
        <translation>Свидетельство запечатано, и страницы из него не делаются ни для кого. Разрешить это может только сам человек, в новом свидетельстве: задайте вопрос тому, кто записывал это.</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>Этот компьютер не знает ни одного принтера.</translation>
    </message>
    <message>
        <source>The pages are here as before.</source>
        <translation>Страницы здесь, как и были.</translation>
    </message>
    <message>
        <source>Connect one, or save the pages and print them elsewhere.</source>
        <translation>Подключите принтер или сохраните страницы и напечатайте их в другом месте.</translation>
    </message>
    <message>
        <source>The print service and the printer may keep a readable copy; this program itself leaves none on the disk.</source>
        <translation>В службе печати и в принтере может остаться копия, которую можно прочитать; сама программа на диске ничего не оставляет.</translation>
    </message>
    <message>
        <source>The print service writes a readable copy to this disk, and the printer may keep one too.</source>
        <translation>Служба печати пишет на этот диск копию, которую можно прочитать, и в принтере она тоже может остаться.</translation>
    </message>
    <message>
        <source>Printing takes the statement out of the vault.</source>
        <translation>Печать выносит показания из хранилища.</translation>
    </message>
    <message>
        <source>Use your own printer, on a cable, and empty its queue afterwards.</source>
        <translation>Пользуйтесь своим принтером, подключённым кабелем, и потом очистите его очередь.</translation>
    </message>
    <message>
        <source>Saved and read back: {path}</source>
        <translation>Сохранено и сверено: {path}</translation>
    </message>
    <message>
        <source>It is {size} long, and noted in the record.</source>
        <translation>Размер — {size}; это отмечено в истории.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>To work with here</source>
        <translation>Для работы здесь</translation>
    </message>
    <message>
        <source>A copy for the person themself</source>
        <translation>Копия для самого человека</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Рассказ</translation>
    </message>
    <message>
        <source>As it was told</source>
        <translation>Так, как рассказано</translation>
    </message>
    <message>
        <source>In its translation: {language}</source>
        <translation>В переводе: {language}</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Показания</translation>
    </message>
    <message>
        <source>These are the pages as they will be printed. The account stays in the words of the person; the language above is that of everything around it.</source>
        <translation>Это страницы в том виде, в каком они будут напечатаны. Рассказ остаётся в словах самого человека; выбранный выше язык — это язык всего остального.</translation>
    </message>
    <message>
        <source>The pages are made and shown in memory. They leave the vault only when you save or print them, and the record of the testimony then says so.</source>
        <translation>Страницы создаются и показываются в памяти. Они выходят из хранилища, только когда вы их сохраняете или печатаете, и тогда это отмечается в истории свидетельства.</translation>
    </message>
    <message>
        <source>Language of the statement</source>
        <translation>Язык показаний</translation>
    </message>
    <message>
        <source>Pages of the statement</source>
        <translation>Страницы показаний</translation>
    </message>
    <message>
        <source>Save as a PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Подготовка страниц</translation>
    </message>
    <message>
        <source>Sending the pages to the printer</source>
        <translation>Отправка страниц на принтер</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Сохранить показания</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Белорусский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Statement {code}</source>
        <translation>Показания {code}</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation>Выбрать принтер…</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Не печатать</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Taking the file in</source>
        <translation>Приём файла</translation>
    </message>
    <message>
        <source>Writing the sealed file</source>
        <translation>Запись запечатанного файла</translation>
    </message>
    <message>
        <source>Reading it back to the last byte</source>
        <translation>Сверка файла до последнего байта</translation>
    </message>
    <message>
        <source>Destroying the key on this device</source>
        <translation>Уничтожение ключа на этом устройстве</translation>
    </message>
    <message>
        <source>Copying to the stick</source>
        <translation>Копирование на флешку</translation>
    </message>
    <message>
        <source>Reading the copy back</source>
        <translation>Сверка копии</translation>
    </message>
    <message>
        <source>Reading every page and every file</source>
        <translation>Чтение всех страниц и файлов</translation>
    </message>
    <message>
        <source>Comparing with the signed record</source>
        <translation>Сверка с подписанным журналом событий</translation>
    </message>
    <message>
        <source>Destroying what can still be read</source>
        <translation>Уничтожение всего, что ещё можно прочитать</translation>
    </message>
    <message>
        <source>Reading the vault once more</source>
        <translation>Повторное чтение хранилища</translation>
    </message>
    <message>
        <source>Making the backup and reading it back</source>
        <translation>Создание резервной копии и её сверка</translation>
    </message>
    <message>
        <source>Checking the sealed file</source>
        <translation>Проверка запечатанного файла</translation>
    </message>
    <message>
        <source>Opening the picture</source>
        <translation>Открытие изображения</translation>
    </message>
    <message>
        <source>Giving the pages to the printer</source>
        <translation>Передача страниц на принтер</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Подготовка страниц</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>Создание хранилища</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>Открытие хранилища</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Идёт работа</translation>
    </message>
</context>
<context>
    <name>timestamp</name>
    <message>
        <source>Replies under it are then refused for ever, and time-stamps that it vouched for say so. Nothing is deleted.</source>
        <translation>После этого ответы, заверенные им, отклоняются навсегда, а у отметок времени, за которые он ручался, об этом сказано. Ничего не удаляется.</translation>
    </message>
    <message>
        <source>Root certificates of authorities</source>
        <translation>Корневые сертификаты служб</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Отпечаток (SHA-256)</translation>
    </message>
    <message>
        <source>Hold to take it out of use</source>
        <translation>Удерживайте, чтобы вывести из использования</translation>
    </message>
    <message>
        <source>Nobody outside has witnessed this bundle yet. A time-stamp authority can: years later it still shows a court that the bundle existed by then, even to somebody who trusts neither sender nor receiver.</source>
        <translation>Никто со стороны ещё не засвидетельствовал этот пакет. Это может сделать служба отметок времени: её отметка и через годы покажет суду, что пакет тогда уже существовал, даже если суд не доверяет ни отправителю, ни получателю.</translation>
    </message>
    <message>
        <source>None is confirmed yet. Your organisation names them to you.</source>
        <translation>Ни один ещё не подтверждён. Какие нужны, скажет ваша организация.</translation>
    </message>
    <message>
        <source>Add a root certificate…</source>
        <translation>Добавить корневой сертификат…</translation>
    </message>
    <message>
        <source>Files for a court…</source>
        <translation>Файлы для суда…</translation>
    </message>
    <message>
        <source>This certificate says</source>
        <translation>Что сказано в сертификате</translation>
    </message>
    <message>
        <source>Anybody can write any name into a certificate. Compare the fingerprint with the one that your organisation gave you, or that the authority prints, sign by sign. If one differs, stop: whoever made this file could date whatever they like.</source>
        <translation>Вписать в сертификат любое имя может кто угодно. Сверьте отпечаток знак за знаком с тем, который дала вам организация или который печатает сама служба. Если хоть один знак другой, остановитесь: тот, кто сделал этот файл, мог бы поставить любую дату.</translation>
    </message>
    <message>
        <source>Hold to take it out of use: {name}</source>
        <translation>Удерживайте, чтобы вывести из использования: {name}</translation>
    </message>
    <message>
        <source>Brought back on {day}</source>
        <translation>Ответ принят {day}</translation>
    </message>
    <message>
        <source>Time-stamps</source>
        <translation>Отметки времени</translation>
    </message>
    <message>
        <source>Where to write the request</source>
        <translation>Куда записать запрос</translation>
    </message>
    <message>
        <source>Where to write the files for a court</source>
        <translation>Куда записать файлы для суда</translation>
    </message>
    <message>
        <source>No clock of yours proves anything to a stranger. A time-stamp authority signs a hash together with the time; from then on it can be shown that the bundle existed before.</source>
        <translation>Ваши часы ничего не докажут постороннему. Служба отметок времени подписывает хеш вместе со временем; после этого можно показать, что пакет существовал раньше.</translation>
    </message>
    <message>
        <source>The request and the reply are small files that you carry by hand. The authority learns that somebody asked about a hash, and from which address.</source>
        <translation>Запрос и ответ — маленькие файлы, которые вы переносите сами. Служба узнаёт, что кто-то спросил о хеше и с какого адреса.</translation>
    </message>
    <message>
        <source>A reply is only taken if it answers a request that was written here for this very bundle, and leads to a root certificate whose fingerprint you compared. Whether the authority&apos;s certificate was revoked cannot be asked without a network.</source>
        <translation>Ответ принимается, только если он отвечает на запрос, записанный здесь именно для этого пакета, и ведёт к корневому сертификату, отпечаток которого вы сверили. Отозван ли сертификат самой службы, без сети узнать нельзя.</translation>
    </message>
    <message>
        <source>Request a time-stamp…</source>
        <translation>Запросить отметку времени…</translation>
    </message>
    <message>
        <source>Bring back the reply…</source>
        <translation>Принять ответ…</translation>
    </message>
    <message>
        <source>The fingerprint is the same</source>
        <translation>Отпечаток совпадает</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>A new root certificate</source>
        <translation>Новый корневой сертификат</translation>
    </message>
    <message>
        <source>It shows a hash and nothing else.</source>
        <translation>В нём виден хеш и больше ничего.</translation>
    </message>
    <message>
        <source>Send it to the authority from a machine with a network, then bring the reply back here.</source>
        <translation>Отправьте его службе с компьютера, у которого есть сеть, а потом принесите ответ сюда.</translation>
    </message>
    <message>
        <source>The reply was checked against your request, this bundle&apos;s signature and a root that you confirmed. It is kept beside the bundle.</source>
        <translation>Ответ сверен с вашим запросом, с подписью этого пакета и с корневым сертификатом, который вы подтвердили. Он хранится рядом с пакетом.</translation>
    </message>
    <message>
        <source>The root certificate was added.</source>
        <translation>Корневой сертификат добавлен.</translation>
    </message>
    <message>
        <source>Replies under it can be checked now, without a network.</source>
        <translation>Теперь ответы, заверенные им, можно проверять без сети.</translation>
    </message>
    <message>
        <source>They say nothing of what the testimony says.</source>
        <translation>В них нет ничего из того, что сказано в свидетельстве.</translation>
    </message>
    <message>
        <source>READ-ME.txt in it says how anybody can check them.</source>
        <translation>Как их может проверить любой, написано в файле READ-ME.txt.</translation>
    </message>
    <message>
        <source>The authority&apos;s reply</source>
        <translation>Ответ службы</translation>
    </message>
    <message>
        <source>The root certificate of an authority</source>
        <translation>Корневой сертификат службы</translation>
    </message>
    <message>
        <source>Time-stamps of {code}</source>
        <translation>Отметки времени: {code}</translation>
    </message>
    <message>
        <source>Time-stamp replies (*.tsr)</source>
        <translation>Ответы с отметками времени (*.tsr)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Сертификаты (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>The request was written: {name}</source>
        <translation>Запрос записан: {name}</translation>
    </message>
    <message>
        <source>The files for a court were written: {name}</source>
        <translation>Файлы для суда записаны: {name}</translation>
    </message>
    <message>
        <source>an authority without a name</source>
        <translation>служба без названия</translation>
    </message>
    <message>
        <source>Write a request to a stick. It shows a hash and nothing else: not what the bundle says, not who it is from.</source>
        <translation>Запишите запрос на флешку. В нём виден хеш и больше ничего: ни что сказано в пакете, ни от кого он.</translation>
    </message>
    <message>
        <source>a root without a name</source>
        <translation>корневой сертификат без названия</translation>
    </message>
    <message>
        <source>A reply can only be checked against the authority&apos;s root certificate. Add it below, once for each authority.</source>
        <translation>Ответ можно проверить только по корневому сертификату службы. Добавьте его ниже, по одному разу для каждой службы.</translation>
    </message>
    <message>
        <source>A second authority makes the witness stronger; one is enough.</source>
        <translation>Вторая служба сделает доказательство надёжнее; достаточно и одной.</translation>
    </message>
    <message>
        <source>Existed before {moment} UTC</source>
        <translation>Существовал до {moment} UTC</translation>
    </message>
    <message>
        <source>says {authority}</source>
        <translation>так сообщает {authority}</translation>
    </message>
    <message>
        <source>Checked against the root you confirmed: {name}</source>
        <translation>Проверено по корневому сертификату, который вы подтвердили: {name}</translation>
    </message>
    <message>
        <source>Confirmed on {day}</source>
        <translation>Подтверждён {day}</translation>
    </message>
    <message>
        <source>Valid from {first} to {last}</source>
        <translation>Действителен с {first} по {last}</translation>
    </message>
    <message>
        <source>Checked against a root that was taken out of use on {day}: {name}. Do not rely on it.</source>
        <translation>Проверено по корневому сертификату, который выведен из использования {day}: {name}. Не полагайтесь на это.</translation>
    </message>
    <message>
        <source>Taken out of use on {day}</source>
        <translation>Выведен из использования {day}</translation>
    </message>
    <message>
        <source>A request was written on {day}. Send it to the authority from a machine with a network, carry the reply here, and bring it back.</source>
        <translation>Запрос записан {day}. Отправьте его службе с компьютера, у которого есть сеть, принесите ответ сюда и примите его.</translation>
    </message>
</context>
<context>
    <name>transfers</name>
    <message>
        <source>The chain, drawn</source>
        <translation>Цепочка на рисунке</translation>
    </message>
    <message>
        <source>None: written below</source>
        <translation>Никакое: описано ниже</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Вид места</translation>
    </message>
    <message>
        <source>Place in the account</source>
        <translation>Место в рассказе</translation>
    </message>
    <message>
        <source>Which place, in words</source>
        <translation>Какое место, словами</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Where the person was held and brought to, one after the other: from the street or their home to where they were let go.</source>
        <translation>Где человека держали и куда привозили, одно за другим: от улицы или дома до места, где отпустили.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Chain of transfers</source>
        <translation>Цепочка перемещений</translation>
    </message>
    <message>
        <source>Kind of place to add</source>
        <translation>Вид места, которое нужно добавить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>translation</name>
    <message>
        <source>Training and experience, in their own words</source>
        <translation>Образование и опыт, своими словами</translation>
    </message>
    <message>
        <source>Certificate of the interpreter {code}</source>
        <translation>Заверение переводчика {code}</translation>
    </message>
    <message>
        <source>{code}: training and experience</source>
        <translation>{code}: образование и опыт</translation>
    </message>
    <message>
        <source>“I certify this”</source>
        <translation>«Я это подтверждаю»</translation>
    </message>
    <message>
        <source>Certified on {moment}.</source>
        <translation>Заверено: {moment}.</translation>
    </message>
    <message>
        <source>{code}: “I certify this”</source>
        <translation>{code}: «Я это подтверждаю»</translation>
    </message>
    <message>
        <source>Translation of paragraph {number}</source>
        <translation>Перевод пункта {number}</translation>
    </message>
    <message>
        <source>Translated into</source>
        <translation>На какой язык</translation>
    </message>
    <message>
        <source>Translator, by code</source>
        <translation>Переводчик текста, код</translation>
    </message>
    <message>
        <source>Paragraphs without a translation: {numbers}.</source>
        <translation>Пункты без перевода: {numbers}.</translation>
    </message>
    <message>
        <source>Every paragraph has to be translated first.</source>
        <translation>Сначала нужно перевести каждый пункт.</translation>
    </message>
    <message>
        <source>Say first who translates, by code.</source>
        <translation>Сначала укажите кодом, кто переводит.</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Choose a language to write a translation beside the account. The account itself stays as it is, and it is what counts.</source>
        <translation>Выберите язык, чтобы записать перевод рядом с рассказом. Сам рассказ остаётся как есть, и верен именно он.</translation>
    </message>
    <message>
        <source>Go to the first gap</source>
        <translation>К первому пропуску</translation>
    </message>
    <message>
        <source>Certificate of the translator</source>
        <translation>Заверение переводчика текста</translation>
    </message>
    <message>
        <source>Interpreting</source>
        <translation>Устный перевод</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Рассказа пока нет.</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>The recovery key was read.</source>
        <translation>Ключ восстановления прочитан.</translation>
    </message>
    <message>
        <source>Choose the recovery key, or its card</source>
        <translation>Выберите ключ восстановления или его карточку</translation>
    </message>
    <message>
        <source>Open with a recovery key</source>
        <translation>Открыть ключом восстановления</translation>
    </message>
    <message>
        <source>Choose the recovery key…</source>
        <translation>Выбрать ключ восстановления…</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Открыть хранилище</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose the recovery key first.</source>
        <translation>Сначала выберите ключ восстановления.</translation>
    </message>
    <message>
        <source>Opening the vault, and setting the new passphrase</source>
        <translation>Открытие хранилища и установка новой парольной фразы</translation>
    </message>
    <message>
        <source>For a passphrase that is lost. The recovery key opens the vault, and a new passphrase is set in the same step. Old ones go on opening it until you remove them in the settings.</source>
        <translation>Если парольная фраза утрачена. Ключ восстановления открывает хранилище, и сразу же задаётся новая парольная фраза. Старые продолжают открывать его, пока вы не удалите их в настройках.</translation>
    </message>
    <message>
        <source>Card of {name}. Its holders type their pieces next.</source>
        <translation>Карточка: {name}. Теперь хранители вводят свои части ключа.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Вход в хранилище</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Use a recovery key</source>
        <translation>Использовать ключ восстановления</translation>
    </message>
    <message>
        <source>Erase the vault</source>
        <translation>Стереть хранилище</translation>
    </message>
    <message>
        <source>Opening. This takes a moment, on purpose.</source>
        <translation>Открывается. Это не мгновенно — так задумано.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Включён Caps Lock.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>You can try again in {time}.</source>
        <translation>Попробовать снова можно через {time}.</translation>
    </message>
    <message>
        <source>Folder of the vault: {folder}</source>
        <translation>Папка хранилища: {folder}</translation>
    </message>
    <message>
        <source>The key opens this vault, once, and sets the new passphrase.</source>
        <translation>Ключ открывает это хранилище один раз и задаёт новую парольную фразу.</translation>
    </message>
</context>
<context>
    <name>vaultcheck</name>
    <message>
        <source>A check reads every page, every event, every word and every file of this vault, and compares them with what was signed. It changes none of it, and can be stopped. If it finds a damaged page, nothing more is written into this vault.</source>
        <translation>Проверка читает все страницы, события, слова и файлы этого хранилища и сравнивает их с тем, что подписано. Она ничего не меняет, и её можно остановить. Если она найдёт повреждённую страницу, в это хранилище больше ничего не записывается.</translation>
    </message>
    <message>
        <source>What it cannot see: a whole older copy of the vault folder that somebody put back. The next exchange with your coordinator shows that.</source>
        <translation>Чего она не видит: что папку хранилища целиком подменили более старой копией. Это покажет ближайший обмен с вашим координатором.</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Проверка хранилища</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation>Идёт проверка хранилища</translation>
    </message>
    <message>
        <source>Where to write the report</source>
        <translation>Куда записать отчёт</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Проверка остановлена.</translation>
    </message>
    <message>
        <source>It changed nothing, and found nothing out.</source>
        <translation>Ничего не изменено и ничего не выяснено.</translation>
    </message>
    <message>
        <source>The report was written and read back.</source>
        <translation>Отчёт записан и сверен.</translation>
    </message>
    <message>
        <source>It holds codes and ids, and no word of anybody.</source>
        <translation>В нём только коды и номера, ни слова из сказанного людьми.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>And {count} more. The report has them all.</source>
        <translation>И ещё: {count}. В отчёте есть все.</translation>
    </message>
    <message>
        <source>It is {path}.</source>
        <translation>Вот он: {path}.</translation>
    </message>
    <message>
        <source>Every other testimony is as it was.</source>
        <translation>Все остальные свидетельства остались как были.</translation>
    </message>
    <message>
        <source>The words of the testimony are safe.</source>
        <translation>Слова свидетельства в безопасности.</translation>
    </message>
    <message>
        <source>If there is a backup from before, restore it into an empty place and read it there.</source>
        <translation>Если есть более ранняя резервная копия, восстановите её в пустое место и прочитайте там.</translation>
    </message>
    <message>
        <source>Tell your coordinator. Keep the vault folder as it is now.</source>
        <translation>Сообщите своему координатору. Папку хранилища оставьте такой, как сейчас.</translation>
    </message>
    <message>
        <source>The file “{name}”, evidence of testimony {code}, is missing or damaged. Its number: {subject}.</source>
        <translation>Файл «{name}», доказательство к свидетельству {code}, отсутствует или повреждён. Его номер: {subject}.</translation>
    </message>
    <message>
        <source>Pages of the database are damaged.</source>
        <translation>Страницы базы данных повреждены.</translation>
    </message>
    <message>
        <source>What can be read stays open for reading. Nothing is written here any more, so that the damage cannot spread.</source>
        <translation>Всё, что читается, остаётся открытым для чтения. Больше сюда ничего не записывается, чтобы повреждение не распространялось.</translation>
    </message>
    <message>
        <source>Copy the whole vault folder to another disk as it is. Then restore the last backup into an empty place.</source>
        <translation>Скопируйте всю папку хранилища как есть на другой диск. Потом восстановите последнюю резервную копию в пустое место.</translation>
    </message>
    <message>
        <source>Saved changes were lost here: {subject}.</source>
        <translation>Здесь потеряны сохранённые изменения: {subject}.</translation>
    </message>
    <message>
        <source>What is here is whole, as it was before them. A check tells this from now on, for good.</source>
        <translation>То, что здесь есть, цело и такое, каким было до этих изменений. Теперь об этом всегда будет говорить каждая проверка.</translation>
    </message>
    <message>
        <source>The words of testimony {code} cannot be read.</source>
        <translation>Слова свидетельства {code} не читаются.</translation>
    </message>
    <message>
        <source>A testimony is there whose line in the list is damaged.</source>
        <translation>Здесь есть свидетельство, строка которого в списке повреждена.</translation>
    </message>
    <message>
        <source>Testimony {code} is not as its sender signed it, or incomplete.</source>
        <translation>Свидетельство {code} не такое, каким его подписал отправитель, или неполное.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the sender for it again.</source>
        <translation>Не полагайтесь на него. Попросите его у отправителя ещё раз.</translation>
    </message>
    <message>
        <source>A file of evidence of testimony {code} is missing or damaged. Its number: {subject}.</source>
        <translation>Файл доказательств к свидетельству {code} отсутствует или повреждён. Его номер: {subject}.</translation>
    </message>
    <message>
        <source>A recording of testimony {code} that was cut off is damaged. Its number: {subject}.</source>
        <translation>Прерванная звукозапись к свидетельству {code} повреждена. Её номер: {subject}.</translation>
    </message>
    <message>
        <source>Who the deponent of testimony {code} is can no longer be read.</source>
        <translation>Сведения о том, кто свидетель в деле {code}, больше не читаются.</translation>
    </message>
    <message>
        <source>The sealed file of testimony {code} is missing, cut off or changed.</source>
        <translation>Запечатанный файл свидетельства {code} отсутствует, обрезан или изменён.</translation>
    </message>
    <message>
        <source>A letter about testimony {code} is damaged or was changed.</source>
        <translation>Письмо о свидетельстве {code} повреждено или изменено.</translation>
    </message>
    <message>
        <source>Something about testimony {code} differs from the signed record.</source>
        <translation>Что-то в свидетельстве {code} расходится с подписанным журналом событий.</translation>
    </message>
    <message>
        <source>A search may not find testimony {code} by its words.</source>
        <translation>Поиск по словам может не найти свидетельство {code}.</translation>
    </message>
    <message>
        <source>without a code</source>
        <translation>без кода</translation>
    </message>
    <message>
        <source>The part before the damage can still be heard.</source>
        <translation>Часть до повреждения ещё можно прослушать.</translation>
    </message>
    <message>
        <source>Read what was written last, and write again what is missing. The last backup may still hold it: restore it into an empty place and read it there, and make no new one before. Have the disk tested, and tell your coordinator.</source>
        <translation>Перечитайте написанное последним и напишите заново то, чего не хватает. Оно может быть в последней резервной копии: восстановите её в пустое место и прочитайте там, а до того новой копии не делайте. Пусть проверят диск, и скажите координатору.</translation>
    </message>
    <message>
        <source>Copies that were handed over before are not touched by this.</source>
        <translation>Копий, переданных раньше, это не касается.</translation>
    </message>
    <message>
        <source>Do not hand this one over. If nobody has a copy, a backup on a stick has it.</source>
        <translation>Этот файл не передавайте. Если копии ни у кого нет, она есть в резервной копии на флешке.</translation>
    </message>
    <message>
        <source>Ask its sender for it again.</source>
        <translation>Попросите его у отправителя ещё раз.</translation>
    </message>
    <message>
        <source>The log of what arrived is damaged.</source>
        <translation>Журнал того, что пришло, повреждён.</translation>
    </message>
    <message>
        <source>What arrived is still here.</source>
        <translation>Всё, что пришло, по-прежнему здесь.</translation>
    </message>
    <message>
        <source>A roster is not as its root keys signed it.</source>
        <translation>Список ключей — не такой, каким его подписали те, кто подписывает списки.</translation>
    </message>
    <message>
        <source>Testimonies are not touched by this.</source>
        <translation>Свидетельств это не касается.</translation>
    </message>
    <message>
        <source>Take in the newest roster again. Until then, seal to nobody new.</source>
        <translation>Примите самый новый список ключей ещё раз. До тех пор не запечатывайте ничего для новых людей.</translation>
    </message>
    <message>
        <source>The signed record is broken at event {subject} ({code}).</source>
        <translation>Подписанный журнал событий нарушен на событии {subject} ({code}).</translation>
    </message>
    <message>
        <source>Events before that one are as they were signed.</source>
        <translation>События до него — такие, какими были подписаны.</translation>
    </message>
    <message>
        <source>The signed record itself is as it was.</source>
        <translation>Сам подписанный журнал остался как был.</translation>
    </message>
    <message>
        <source>Look for it in the list, or by its code. Tell your coordinator, and keep the vault folder as it is now.</source>
        <translation>Ищите в списке или по коду. Скажите координатору и оставьте папку хранилища такой, какая она сейчас.</translation>
    </message>
    <message>
        <source>The settings are not as they were left.</source>
        <translation>Настройки не такие, какими их оставили.</translation>
    </message>
    <message>
        <source>Look through the settings: after how long the vault locks, and where backups go. Then tell your coordinator.</source>
        <translation>Просмотрите настройки: через какое время хранилище блокируется и куда идут резервные копии. Потом скажите координатору.</translation>
    </message>
    <message>
        <source>The file that remembers the end of the record is damaged.</source>
        <translation>Файл, который помнит, где кончается журнал событий, повреждён.</translation>
    </message>
    <message>
        <source>Make a backup now: the vault may not open again. Then tell your coordinator.</source>
        <translation>Сделайте резервную копию сейчас: хранилище может больше не открыться. Потом сообщите своему координатору.</translation>
    </message>
    <message>
        <source>The file that counts what was saved is missing, damaged or behind.</source>
        <translation>Файла, который считает сохранённое, нет, либо он повреждён или отстаёт.</translation>
    </message>
    <message>
        <source>One of the two files that hold the locked key is damaged.</source>
        <translation>Один из двух файлов с запертым ключом повреждён.</translation>
    </message>
    <message>
        <source>The other one opens the vault.</source>
        <translation>Другой открывает хранилище.</translation>
    </message>
    <message>
        <source>Lock and unlock once: that mends it. Then check again.</source>
        <translation>Один раз заблокируйте и снова откройте хранилище: это всё исправит. Потом проверьте ещё раз.</translation>
    </message>
    <message>
        <source>Some of what was saved last is lost.</source>
        <translation>Часть сохранённого последним потеряна.</translation>
    </message>
    <message>
        <source>Each finding stands below, with what to do about it.</source>
        <translation>Ниже перечислено всё, что найдено, и сказано, что с этим делать.</translation>
    </message>
    <message>
        <source>The vault is whole.</source>
        <translation>Хранилище цело.</translation>
    </message>
    <message>
        <source>The disk did not keep what it had taken, or somebody put older files back. Changes that are missing: {count}, noticed {moment}. What is here is whole. No backup is made by itself until you say that you have read this.</source>
        <translation>Диск не сохранил того, что принял, либо кто-то вернул старые файлы. Не хватает изменений: {count}, замечено {moment}. То, что здесь есть, цело. Пока вы не отметите, что прочитали это, резервные копии сами не делаются.</translation>
    </message>
    <message>
        <source>Not all is as it should be. Findings: {count}.</source>
        <translation>Не всё в порядке. Найдено неполадок: {count}.</translation>
    </message>
    <message>
        <source>Testimonies that can be read: {readable} of {count}.</source>
        <translation>Свидетельств, которые можно прочитать: {readable} из {count}.</translation>
    </message>
    <message>
        <source>Every page, event, word and file was read. Testimonies: {count}.</source>
        <translation>Прочитаны все страницы, события, слова и файлы. Свидетельств: {count}.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <comment>the button that leads there</comment>
        <translation>Проверить хранилище</translation>
    </message>
    <message>
        <source>A part of this vault is damaged.</source>
        <translation>Часть этого хранилища повреждена.</translation>
    </message>
    <message>
        <source>What can be read is here, for reading only: nothing is written to it. Words in testimonies cannot be searched for, codes can.</source>
        <translation>Всё, что читается, здесь, но только для чтения: ничего не записывается. Искать слова в свидетельствах нельзя, коды — можно.</translation>
    </message>
    <message>
        <source>Copy the whole vault folder to another disk as it is. Then check the vault: that names what is damaged, and what to do.</source>
        <translation>Скопируйте всю папку хранилища как есть на другой диск. Потом проверьте хранилище: будет видно, что повреждено и что делать.</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Places of detention, police units and methods, offered by name while you mark the words of a testimony. Nothing else changes. The settings change it later.</source>
        <translation>Места заключения, подразделения милиции и методы: их названия предлагаются, когда вы отмечаете слова свидетельства. Больше ничего не меняется. Позже это можно изменить в настройках.</translation>
    </message>
    <message>
        <source>No specialist has reviewed these names yet.</source>
        <translation>Специалисты ещё не проверяли эти названия.</translation>
    </message>
    <message>
        <source>Local names</source>
        <translation>Местные названия</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Чем вы занимаетесь</translation>
    </message>
    <message>
        <source>Please choose a name of at least one letter.</source>
        <translation>Выберите, пожалуйста, имя хотя бы из одной буквы.</translation>
    </message>
    <message>
        <source>Another six words</source>
        <translation>Другие шесть слов</translation>
    </message>
    <message>
        <source>Use words of my own</source>
        <translation>Взять свои слова</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Показывать, что я печатаю</translation>
    </message>
    <message>
        <source>Give me six words instead</source>
        <translation>Лучше дайте мне шесть слов</translation>
    </message>
    <message>
        <source>Too easy to guess for somebody with many computers. Add more words.</source>
        <translation>Слишком легко угадать тому, у кого много компьютеров. Добавьте слов.</translation>
    </message>
    <message>
        <source>Good enough. One more word makes it strong.</source>
        <translation>Достаточно хорошо. Ещё одно слово — и будет надёжно.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Надёжно.</translation>
    </message>
    <message>
        <source>Not quite the same yet. Try again, or go back and look.</source>
        <translation>Пока не совсем совпадает. Попробуйте ещё раз или вернитесь и посмотрите.</translation>
    </message>
    <message>
        <source>Making your keys and your vault</source>
        <translation>Создание ваших ключей и хранилища</translation>
    </message>
    <message>
        <source>Deponent keeps testimonies in a vault on this computer. Nothing leaves it unless you hand it over, and it never uses the network.</source>
        <translation>Deponent хранит свидетельства в хранилище на этом компьютере. Наружу ничего не попадает, если вы сами этого не передадите, и сетью программа никогда не пользуется.</translation>
    </message>
    <message>
        <source>The name that others see</source>
        <translation>Имя, которое видят другие</translation>
    </message>
    <message>
        <source>A pseudonym is best. It stands on your identity card and on what you sign.</source>
        <translation>Лучше всего псевдоним. Он стоит на вашей карточке и на том, что вы подписываете.</translation>
    </message>
    <message>
        <source>These six words open your vault. Learn them by heart: make up a small story in which they come in this order. Nobody can open the vault without them, and nobody can bring them back.</source>
        <translation>Эти шесть слов открывают ваше хранилище. Выучите их наизусть: придумайте короткую историю, в которой они идут в этом порядке. Без них хранилище не откроет никто, и вернуть их не сможет никто.</translation>
    </message>
    <message>
        <source>Several words that do not belong together are stronger than a short word with signs in it. Do not use a quotation, a song or a date.</source>
        <translation>Несколько слов, которые не связаны между собой, надёжнее, чем одно короткое слово со знаками. Не берите цитату, песню или дату.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Type the passphrase from memory. If it does not come yet, go back and read it again: there is no hurry.</source>
        <translation>Наберите парольную фразу по памяти. Если она пока не вспоминается, вернитесь и прочитайте её ещё раз: спешить некуда.</translation>
    </message>
    <message>
        <source>Your passphrase is made slow to guess, so this takes a few seconds, now and each time you open the vault.</source>
        <translation>Программа нарочно делает подбор парольной фразы медленным, поэтому это занимает несколько секунд — сейчас и каждый раз, когда вы открываете хранилище.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
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
        <translation>Своя парольная фраза</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Наберите её ещё раз</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Создать хранилище</translation>
    </message>
    <message>
        <source>Making your vault</source>
        <translation>Создание хранилища</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Шаг {number} из {count}</translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Code for support: {code}</source>
        <translation>Код для поддержки: {code}</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Вернуть на место</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n sign(s)</source>
        <translation>
            <numerusform>Показать все знаки (%n)</numerusform>
            <numerusform>Показать все знаки (%n)</numerusform>
            <numerusform>Показать все знаки (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole line</source>
        <translation>Вся строка</translation>
    </message>
    <message>
        <source>Key file: {name}</source>
        <translation>Файл-ключ: {name}</translation>
    </message>
    <message>
        <source>Use a key file…</source>
        <translation>Использовать файл-ключ…</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Без него</translation>
    </message>
    <message>
        <source>Choose your key file</source>
        <translation>Выберите свой файл-ключ</translation>
    </message>
    <message numerus="yes">
        <source>… (%n more sign(s) not shown here)</source>
        <translation>
            <numerusform>… (здесь не показано ещё знаков: %n)</numerusform>
            <numerusform>… (здесь не показано ещё знаков: %n)</numerusform>
            <numerusform>… (здесь не показано ещё знаков: %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Язык программы</translation>
    </message>
    <message>
        <source>Another six words</source>
        <translation>Другие шесть слов</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Показывать, что я печатаю</translation>
    </message>
    <message>
        <source>Type the new passphrase twice, both times alike.</source>
        <translation>Наберите новую парольную фразу дважды, оба раза одинаково.</translation>
    </message>
    <message>
        <source>Six words that you may take, and learn:</source>
        <translation>Шесть слов, которые можно взять и выучить:</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>осталось меньше минуты</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Остановка</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>осталось около {count} мин</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
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
        <translation>Справка</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>What we defend, and what not</source>
        <translation>Что мы защищаем и что — нет</translation>
    </message>
    <message>
        <source>Sketches that were being drawn, kept as evidence: {count}</source>
        <translation>Схемы, которые ещё рисовались, сохранены среди доказательств: {count}</translation>
    </message>
    <message>
        <source>Keys: Tab goes on, Escape closes what was opened last, Ctrl+L locks at once.</source>
        <translation>Клавиши: Tab переходит дальше, Escape закрывает открытое последним, Ctrl+L сразу блокирует.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>People &amp; keys</source>
        <translation>Люди и ключи</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Полка</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Recordings that were cut off, kept up to the last second: {count}</source>
        <translation>Записи, которые прервались, но сохранены до последней секунды: {count}</translation>
    </message>
    <message>
        <source>The key opens the particulars of testimony {code}, once.</source>
        <translation>Ключ откроет личные данные из свидетельства {code} — один раз.</translation>
    </message>
    <message>
        <source>The key opens the particulars of one file, once.</source>
        <translation>Ключ откроет личные данные из одного файла — один раз.</translation>
    </message>
    <message>
        <source>Open particulars…</source>
        <translation>Открыть личные данные…</translation>
    </message>
</context>
<context>
    <name>yourself</name>
    <message>
        <source>{hours} h {minutes} min with testimonies in the last seven days</source>
        <translation>{hours} ч {minutes} мин со свидетельствами за последние семь дней</translation>
    </message>
    <message>
        <source>This vault is only read; nothing can be kept.</source>
        <translation>Это хранилище открыто только для чтения; сохранить ничего нельзя.</translation>
    </message>
    <message>
        <source>This page is yours. It is no part of any testimony: it is not sealed, not printed, not exported and not copied into backups. It ends with this vault.</source>
        <translation>Эта страница — ваша. Она не входит ни в одно свидетельство: её не запечатывают, не печатают, не выгружают и не копируют в резервные копии. Она исчезнет вместе с этим хранилищем.</translation>
    </message>
    <message>
        <source>After the interview</source>
        <translation>После беседы</translation>
    </message>
    <message>
        <source>What stays with you, what helped, what you need. No names: it is for you.</source>
        <translation>Что не отпускает, что помогло, что вам нужно. Без имён: это для вас.</translation>
    </message>
    <message>
        <source>Minutes are counted while a testimony is open before you: an interview, a case file, a letter, a redaction. Nobody else sees them.</source>
        <translation>Минуты считаются, пока перед вами открыто свидетельство: беседа, дело, письмо, копия с изъятиями. Никто другой их не видит.</translation>
    </message>
    <message>
        <source>The note is kept in the vault, encrypted like all else, and goes nowhere: no sealed file, no page, no backup holds it.</source>
        <translation>Заметка хранится в хранилище, зашифрованная, как и всё остальное, и никуда не уходит: её нет ни в запечатанном файле, ни на странице, ни в резервной копии.</translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation>Для вас самих</translation>
    </message>
    <message>
        <source>Hold to forget both</source>
        <translation>Удерживайте, чтобы забыть и то и другое</translation>
    </message>
    <message>
        <source>Saved, on this device alone.</source>
        <translation>Сохранено, только на этом устройстве.</translation>
    </message>
    <message>
        <source>That is much to listen to. Is there somebody with whom you can talk, and a day without it? The number is only counted time; you know better.</source>
        <translation>Слушать столько — тяжело. Есть ли кто-то, с кем вы можете поговорить, и день без этого? Число — это только подсчитанное время; вам виднее.</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} мин</translation>
    </message>
</context>
</TS>
