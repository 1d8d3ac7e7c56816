WATCHES = ["Middle watch", "Morning watch", "Forenoon watch", "Afternoon watch", "Dog watches", "First watch"]


def app(ui):
    ui.title("Ship's bell")
    now = ui.now
    minute = now.hour * 60 + now.minute
    bells = minute // 30 % 8 or 8
    ui.text(now.strftime("%H:%M"), size=64, bold=True, align="center")
    ui.text(f"{bells} {'bell' if bells == 1 else 'bells'}", size=40, align="center")
    strikes = ["ding-ding"] * (bells // 2) + ["ding"] * (bells % 2)
    ui.text(" ".join(strikes), size=20, align="center")
    ui.text(f"{WATCHES[now.hour // 4]}, next bell in {30 - minute % 30} min", color="muted", align="center")
    if minute % 30 == 0 and now.second == 0:
        ui.beep()
    if ui.button("Strike"):
        for _ in range(bells):
            ui.tone(1200, 0.3)
