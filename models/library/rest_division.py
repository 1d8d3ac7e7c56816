def app(ui):
    ui.title("Sharing with a rest")
    s = ui.state
    if s.get("number", 0) == 0:
        s.number, s.by = random.randint(10, 60), random.choice([3, 4, 5, 7])
    ui.text(f"{s.number} : {s.by}", size=40, bold=True)
    result = ui.field("Result").strip()
    rest = ui.field("Rest").strip()
    if ui.button("Check"):
        if [result, rest] == [str(s.number // s.by), str(s.number % s.by)]:
            s.right = s.get("right", 0) + 1
            s.number, s.message = 0, "Right"
            ui.clear("Result")
            ui.clear("Rest")
        else:
            s.message = "Look again"
    ui.text(s.get("message", ""), size=24)
    ui.text(f"{s.get('right', 0)} right")
