def app(ui):
    ui.title("Lucky number")
    s = ui.state
    today = ui.now.strftime("%Y-%m-%d")
    if s.get("day") != today:
        s.day = today
        s.number = random.randint(1, 99)
    ui.text(f"{s.number}", size=80, bold=True)
    ui.text(f"For {today}")
