def app(ui):
    ui.title("Books")
    books = ui.state.get("books", [])
    with ui.row():
        title = ui.field("Title").strip()
        author = ui.field("Author").strip()
        if ui.button("Add") and title:
            books.append({"title": title, "author": author, "read": False})
            ui.clear("Title")
            ui.clear("Author")
    picked = ui.list([("✓ " if book["read"] else "") + f"{book['title']} by {book['author']}" for book in books], actions=["Read"])
    if picked:
        books[picked.index]["read"] = not books[picked.index]["read"]
    ui.text(f"Read: {sum(book['read'] for book in books)} of {len(books)}", size=20)
