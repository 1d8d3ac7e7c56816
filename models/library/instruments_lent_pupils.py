def app(ui):
    ui.title("Lent instruments")
    s = ui.state
    lent = s.get("lent", [])
    with ui.row():
        instrument = ui.field("Instrument").strip()
        pupil = ui.field("Pupil").strip()
        if ui.button("Lend") and instrument and pupil:
            lent.append([instrument, pupil, ui.now.strftime("%Y-%m-%d")])
            ui.clear("Instrument")
            ui.clear("Pupil")
    lines = []
    for instrument, pupil, day in lent:
        since = datetime.date.fromisoformat(day)
        days = (ui.now.date() - since).days
        day = since.strftime("%d.%m.%Y")
        lines.append(f"{instrument}: {pupil} since {day}, {days} {'day' if days == 1 else 'days'}")
    press = ui.list(lines, actions=["Came back"])
    if press:
        lent.pop(press.index)
    count = len(lent)
    ui.text(f"{count} {'instrument is' if count == 1 else 'instruments are'} lent" if count else "Nothing is lent")
