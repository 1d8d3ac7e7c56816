def app(ui):
    ui.title("Standup")
    yesterday = ui.field("Yesterday", lines=2).strip()
    today = ui.field("Today", lines=2).strip()
    blockers = ui.field("Blockers", lines=2).strip()
    text = f"Yesterday: {yesterday or '-'}\nToday: {today or '-'}\nBlockers: {blockers or 'none'}"
    with ui.card("Text"):
        ui.text(text, size=20)
    if ui.button("Copy"):
        ui.copy(text)
        ui.notify("Copied")
