MILESTONES = ["First smile", "Rolls over", "First tooth", "Sits alone", "Crawls", "First steps"]


def app(ui):
    ui.title("Milestones")
    dates = ui.state.get("dates", {})
    with ui.grid(3):
        for milestone in MILESTONES:
            if milestone not in dates and ui.button(milestone):
                dates[milestone] = f"{ui.now.day} {ui.now:%B %Y}"
    picked = ui.list([f"{name}: {day}" for name, day in dates.items()], actions=["Take back"])
    if picked:
        dates.pop(list(dates)[picked.index])
    ui.text(f"{len(dates)} of {len(MILESTONES)}", size=24, bold=True)
