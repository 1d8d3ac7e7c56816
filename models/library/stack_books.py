def app(ui):
    ui.title("Stack of books")
    s = ui.state
    stack = s.get("stack", [])
    with ui.row():
        book = ui.field("Book").strip()
        if ui.button("Put on top") and book:
            stack.insert(0, book)
            ui.clear("Book")
    if ui.button("Take") and stack:
        s.reading = stack.pop(0)
    ui.text(f"Reading: {s.get('reading', 'nothing')}", size=24)
    for book in stack:
        ui.text(book)
    if not stack:
        ui.text("The stack is empty", color="muted")
