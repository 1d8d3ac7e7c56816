def app(ui):
    ui.title("Negative numbers")
    s = ui.state
    if "first" not in s:
        s.first, s.second = 3, 8
    typed = ui.field("Result").strip().replace("−", "-")
    if ui.button("Check") and typed:
        result = s.first - s.second
        s.words = "Right" if typed == str(result) else f"No, {s.first} - {s.second} = {result}"
        s.row = s.get("row", 0) + 1 if typed == str(result) else 0
        s.first, s.second = random.randint(-10, 10), random.randint(1, 10)
        ui.clear("Result")
    ui.text(f"{s.first} - {s.second} = ?", size=40, bold=True)
    ui.text(s.get("words", ""), size=20)
    ui.text(f"Right in a row: {s.get('row', 0)}")
