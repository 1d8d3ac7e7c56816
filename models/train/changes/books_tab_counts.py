SHELVES = ["Want to read", "Reading", "Read"]


def app(ui):
    ui.title("Reading list")
    books = ui.state.get("books", [])
    with ui.row():
        title = ui.field("Book", placeholder="Title")
        author = ui.field("Author")
        if ui.button("Add book") and title.strip():
            books.append({"title": title.strip(), "author": author.strip(), "shelf": "Want to read"})
            ui.clear("Book")
            ui.clear("Author")
    shelf = ui.tabs(SHELVES)
    on_shelf = [book for book in books if book["shelf"] == shelf]
    ui.text(f"{len(on_shelf)} on this shelf", color="muted")
    for book in sorted(on_shelf, key=lambda book: book["title"].lower()):
        with ui.card(book["title"]):
            ui.text(book["author"], color="muted")
            with ui.row():
                for other in SHELVES:
                    if other != shelf and ui.button("Move to " + other):
                        book["shelf"] = other
                if ui.button("Delete"):
                    books.remove(book)
    if not on_shelf:
        ui.text("No books here", color="muted")
    read = sum(book["shelf"] == "Read" for book in books)
    ui.text(f"{read} of {len(books)} read")
