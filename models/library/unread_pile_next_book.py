def app(ui):
    ui.title("Unread pile")
    s = ui.state
    books = s.get("books", [])
    with ui.row():
        title = ui.field("Book").strip()
        if ui.button("Add") and title:
            books.append(title)
            ui.clear("Book")
    if ui.button("Pick one") and books:
        s.chosen = random.choice(books)
    if s.get("chosen") in books:
        ui.text(f"Next: {s.chosen}", size=36, bold=True)
    picked = ui.list(books, actions=["Read it"])
    if picked:
        books.pop(picked.index)
    ui.text(f"{len(books)} unread")
