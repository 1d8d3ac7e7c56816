from datetime import timedelta


def app(ui):
    ui.title("Night shift")
    s = ui.state
    log = s.get("log", [])
    turn = ["Mum", "Dad"][len(log) % 2]
    if ui.button("Baby is fed"):
        log.append([turn, ui.now.strftime("%H:%M")])
        s.next = ui.now + timedelta(hours=3)
    turn = ["Mum", "Dad"][len(log) % 2]
    if s.get("next") and ui.now < s.next:
        ui.text(f"{turn} at {s.next.strftime('%H:%M')}", size=48, bold=True)
    else:
        ui.text(f"{turn} gets up now", size=48, bold=True, color="bad")
        ui.beep()
    ui.table(log, header=["Who", "Fed at"])
    if log and ui.button("New night"):
        log.clear()
        s.next = None
