def app(ui):
    ui.title("Internet time")
    bern = (ui.time + 3600) % 86400
    beats = int(bern / 86.4 * 100) / 100
    ui.text(f"@{beats:06.2f}", size=80, bold=True, align="center")
    ui.text(f"Local time {ui.now.strftime('%H:%M:%S')}", align="center")
    ui.progress(beats / 1000)
    ui.text("1000 beats a day, one lasts 1 minute 26.4 seconds", color="muted", align="center")
