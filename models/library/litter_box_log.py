def app(ui):
    ui.title("Cat litter")
    log = ui.state.get("log", [])
    with ui.row():
        for what in ["Scooped", "All new"]:
            if ui.button(what):
                log.insert(0, [what, ui.today.toordinal(), f"{ui.now.day} {ui.now:%B %H:%M}"])
    fresh = [day for what, day, when in log if what == "All new"]
    if fresh:
        days = ui.today.toordinal() - fresh[0]
        ui.text(f"All new {days} {'day' if days == 1 else 'days'} ago", size=28, bold=True)
    picked = ui.list([f"{when} {what}" for what, day, when in log], actions=["Delete"])
    if picked:
        log.pop(picked.index)
