from datetime import timedelta


def app(ui):
    ui.title("Feeds")
    feeds = ui.state.get("feeds", [])
    with ui.row():
        for kind in ["Left", "Right", "Bottle"]:
            if ui.button(kind):
                feeds.append([ui.now, kind])
    if feeds:
        due = feeds[-1][0] + timedelta(hours=4)
        ui.text(f"Next at {due.strftime('%H:%M')}", size=40, color="bad" if ui.now > due else "text")
    else:
        ui.text("No feed yet", size=24)
    today = [feed for feed in feeds if feed[0].date() == ui.today]
    ui.text(f"Today: {len(today)}")
    ui.list([f"{when.strftime('%H:%M')} {kind}" for when, kind in today])
