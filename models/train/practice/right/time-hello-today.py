def app(ui):
    ui.title("Hello")
    s = ui.state
    today = str(ui.now.date())
    if s.get("day", today) != today:
        s.before = s.get("count", 0)
        s.count = 0
    s.day = today
    if ui.button("Hello"):
        s.count = s.get("count", 0) + 1
    ui.text(f"Today: {s.get('count', 0)}", size=32)
    ui.text(f"Yesterday: {s.get('before', 0)}")
