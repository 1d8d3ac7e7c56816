def app(ui):
    ui.title("CPR")
    s = ui.state
    with ui.row():
        if ui.button("CPR begins"):
            s.since, s.at = ui.time, ui.now.strftime("%H:%M:%S")
        if ui.button("End") and s.get("since"):
            s.took, s.since = int(ui.time - s.since), None
    if s.get("since"):
        passed = int(ui.time - s.since)
        ui.text(f"{passed // 60}:{passed % 60:02d}", size=80, bold=True, align="center")
        ui.text(f"since {s.at}", align="center")
        if passed >= 120 and passed % 120 < 15:
            ui.text("Change the rescuer", size=40, color="bad", align="center")
            ui.beep()
        else:
            ui.text(f"Change in {120 - passed % 120} s", size=24, align="center")
    elif "took" in s:
        ui.text(f"Lasted {s.took // 60}:{s.took % 60:02d} from {s.at}", size=32, bold=True)
    else:
        ui.text("Call for help first", size=32, bold=True)
