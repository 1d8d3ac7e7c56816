def app(ui):
    ui.title("Decisions")
    decisions = ui.state.get("decisions", [])
    what = ui.field("Decision").strip()
    why = ui.field("Why").strip()
    with ui.row():
        if ui.button("Save") and what and why:
            decisions.insert(0, [str(ui.now.date()), what, why])
            ui.clear("Decision")
            ui.clear("Why")
        if decisions and ui.button("Delete the newest"):
            decisions.pop(0)
    if decisions:
        ui.table(decisions, header=["Date", "Decision", "Why"])
    else:
        ui.text("No decisions yet", color="muted")
