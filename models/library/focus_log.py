def app(ui):
    ui.title("Focus")
    s = ui.state
    log = s.get("log", [])
    if s.get("work"):
        ui.text(f"Working on {s.work}", size=24, color="accent")
        passed = int(ui.time - s.start)
        ui.text(f"{passed // 60}:{passed % 60:02d}", size=48)
        if ui.button("Finish"):
            log.append([s.work, round((ui.time - s.start) / 60)])
            s.work = ""
    else:
        work = ui.field("Work on").strip()
        if ui.button("To work") and work:
            s.work, s.start = work, ui.time
            ui.clear("Work on")
    ui.table(log, header=["What", "Minutes"])
    ui.text(f"Total: {sum(row[1] for row in log)} minutes", bold=True)
