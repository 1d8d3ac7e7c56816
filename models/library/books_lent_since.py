def app(ui):
    ui.title("Lent books")
    lent = ui.state.get("lent", [])
    today = ui.now.date()
    with ui.row():
        book = ui.field("Book").strip()
        friend = ui.field("Friend").strip()
        if ui.button("Lend") and book and friend:
            lent.append({"book": book, "friend": friend, "day": today})
            ui.clear("Book")
    rows = []
    for one in lent:
        days = (today - one["day"]).days
        rows.append(f"{one['book']}: {one['friend']}, {days} {'day' if days == 1 else 'days'}")
    picked = ui.list(rows, actions=["Returned"])
    if picked:
        lent.pop(picked.index)
    ui.text(f"{len(lent)} {'book' if len(lent) == 1 else 'books'} away", size=28, bold=True)
