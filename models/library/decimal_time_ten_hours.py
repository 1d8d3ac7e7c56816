def app(ui):
    ui.title("Decimal time")
    now = ui.now
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    passed = (now - midnight).total_seconds()
    beats = int(passed / 0.864)
    hour, minute, second = beats // 10000, beats // 100 % 100, beats % 100
    ui.text(f"{hour}:{minute:02d}:{second:02d}", size=80, bold=True, align="center")
    ui.text(f"That is {now.strftime('%H:%M:%S')}", size=20, color="muted", align="center")
    ui.text("10 hours a day, 100 minutes an hour, 100 seconds a minute", align="center")
