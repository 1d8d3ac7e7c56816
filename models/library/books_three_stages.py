def app(ui):
    ui.title("Books")
    s = ui.state
    new, now, old = s.get("new", []), s.get("now", []), s.get("old", [])
    with ui.row():
        book = ui.field("Book").strip()
        if ui.button("Add") and book:
            new.append(book)
            ui.clear("Book")
    started = ui.list(new, actions=["Start"])
    if started:
        now.append(new.pop(started.index))
    finished = ui.list(now, actions=["Finish"])
    if finished:
        old.append(now.pop(finished.index))
    ui.list(old)
    ui.text(f"To read: {len(new)}")
    ui.text(f"Reading: {len(now)}")
    ui.text(f"Read: {len(old)}")
