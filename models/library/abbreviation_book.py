def app(ui):
    ui.title("Short and long")
    book = ui.state.get("book", {})
    with ui.row():
        short = ui.field("Short").strip()
        long = ui.field("Long").strip()
    if ui.button("Add") and short and long:
        book[short] = long
        ui.clear("Short")
        ui.clear("Long")
    ui.table([[key, book[key]] for key in sorted(book)], header=["Short", "Long"])
    text = ui.field("Text", lines=3)
    ui.text(" ".join(book.get(word, word) for word in text.split()), size=20)
