def app(ui):
    ui.title("Which piece?")
    s = ui.state
    pieces = s.get("pieces", [])
    today = ui.now.date().toordinal()
    with ui.row():
        name = ui.field("Piece").strip()
        if ui.button("Add") and name:
            pieces.append([name, today])
            ui.clear("Piece")
    if pieces:
        if ui.button("Choose"):
            s.now = random.choices([name for name, day in pieces], weights=[1 + today - day for name, day in pieces])[0]
        ui.text(f"Practise: {s.now}" if "now" in s else "Press Choose", size=32, bold=True)
    else:
        ui.text("Add your pieces", color="muted")
    lines = [f"{name}: {today - day} {'day' if today - day == 1 else 'days'} ago" for name, day in pieces]
    press = ui.list(lines, actions=["Played", "Delete"])
    if press and press.action == "Played":
        pieces[press.index][1] = today
    elif press:
        pieces.pop(press.index)
