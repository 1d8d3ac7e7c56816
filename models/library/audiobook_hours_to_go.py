def app(ui):
    ui.title("Audiobooks")
    books = ui.state.get("books", [])
    with ui.row():
        name = ui.field("Audiobook").strip()
        hours = ui.number("Hours", 10, min=1)
        if ui.button("Add") and name:
            books.append([name, hours, 0])
            ui.clear("Audiobook")
    picked = ui.list([f"{name}: {heard:g} of {hours:g} h" for name, hours, heard in books], actions=["+1 hour", "Delete"])
    if picked and picked.action == "+1 hour":
        book = books[picked.index]
        book[2] = min(book[1], book[2] + 1)
    elif picked and picked.action == "Delete":
        books.pop(picked.index)
    left = sum(hours - heard for name, hours, heard in books)
    ui.text(f"{left:g} {'hour' if left == 1 else 'hours'} left", size=36, bold=True)
