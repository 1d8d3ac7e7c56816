FRUIT = {"mela": "apple", "pera": "pear", "uva": "grape", "limone": "lemon"}


def app(ui):
    ui.title("Italian fruit")
    hide = ui.switch("Hide English", False)
    rows = [[italian, "..." if hide else english] for italian, english in FRUIT.items()]
    ui.table(rows, header=["Italian", "English"])
