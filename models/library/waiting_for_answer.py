def app(ui):
    ui.title("Waiting for")
    waiting = ui.state.get("waiting", [])
    today = ui.today.toordinal()
    with ui.row():
        who = ui.field("Who").strip()
        about = ui.field("About").strip()
        if ui.button("Add") and who and about:
            waiting.append([who, about, today])
            ui.clear("Who")
            ui.clear("About")
    rows = []
    for who, about, day in waiting:
        rows.append(f"{who}, {about}: {today - day} {'day' if today - day == 1 else 'days'}")
    picked = ui.list(rows, actions=["Answered"])
    if picked:
        waiting.pop(picked.index)
    if not waiting:
        ui.text("Nobody owes you an answer", color="muted")
