def app(ui):
    ui.title("Books read")
    books = ui.state.get("books", [])
    with ui.row():
        title = ui.field("Title").strip()
        author = ui.field("Author").strip()
        if ui.button("Add") and title and author:
            books.append([title, author])
            ui.clear("Title")
            ui.clear("Author")
    counts = {}
    for name, writer in books:
        ui.text(f"{name} by {writer}")
        counts[writer] = counts.get(writer, 0) + 1
    ui.divider()
    for writer in sorted(counts, key=counts.get, reverse=True):
        ui.text(f"{writer}: {counts[writer]}", bold=True)
