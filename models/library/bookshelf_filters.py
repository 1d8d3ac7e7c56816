def app(ui):
    ui.title("Book finder")
    books = ui.state.get("books", [])
    with ui.row():
        title = ui.field("Title").strip()
        shelf = ui.choice("Shelf", ["A", "B", "C"])
        if ui.button("Add") and title:
            books.append([title, shelf])
            ui.clear("Title")
    only = ui.tabs(["All", "Shelf A", "Shelf B", "Shelf C"])
    search = ui.field("Look for").strip().lower()
    found = [book for book in books if search in book[0].lower() and only in ["All", f"Shelf {book[1]}"]]
    ui.text(f"{len(found)} found")
    ui.table(found, header=["Title", "Kept in"])
