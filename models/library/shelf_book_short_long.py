def app(ui):
    ui.title("What shall I read?")
    s = ui.state
    books = s.get("books", [])
    with ui.row():
        title = ui.field("Title").strip()
        pages = int(ui.number("Pages", 200, min=1))
        if ui.button("Add") and title:
            books.append([title, pages])
            ui.clear("Title")
    length = ui.choice("Length", ["Any", "Short (up to 300)", "Long"])
    fitting = [book[0] for book in books if length == "Any" or (book[1] <= 300) == length.startswith("Short")]
    if fitting:
        if ui.button("Pick"):
            s.read = random.choice(fitting)
        ui.text(f"Read: {s.read if s.get('read') in fitting else '?'}", size=36, bold=True)
    else:
        ui.text("No book fits", color="muted")
    press = ui.list([f"{title} ({pages} pages)" for title, pages in books], actions=["Delete"])
    if press:
        books.pop(press.index)
