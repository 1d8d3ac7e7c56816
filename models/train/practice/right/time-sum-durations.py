def app(ui):
    ui.title("Total time")
    s = ui.state
    minutes = s.get("minutes", [])
    text = ui.field("Duration", placeholder="1:45")
    with ui.row():
        if ui.button("Add") and ":" in text:
            h, m = text.split(":")
            minutes.append(int(h) * 60 + int(m))
            ui.clear("Duration")
        if ui.button("Undo") and minutes:
            minutes.pop()
    total = sum(minutes)
    ui.text(f"{total // 60}:{total % 60:02d}", size=48)
