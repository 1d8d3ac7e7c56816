def app(ui):
    ui.title("Times table test")
    s = ui.state
    tables = []
    with ui.row():
        for table in range(2, 11):
            if ui.checkbox(f"{table}", table == 2):
                tables.append(table)
    if not tables:
        ui.text("Tick a table", size=24)
        return
    if s.get("table") not in tables:
        s.table, s.times = random.choice(tables), random.randint(1, 10)
    ui.text(f"{s.times} × {s.table} = ?", size=40, bold=True)
    typed = ui.field("Answer").strip()
    if ui.button("Check") and typed:
        right = typed == str(s.times * s.table)
        s.words = "Right" if right else f"No, {s.times} × {s.table} = {s.times * s.table}"
        s.right = s.get("right", 0) + right
        s.table, s.times = random.choice(tables), random.randint(1, 10)
        ui.clear("Answer")
    ui.text(s.get("words", ""), size=20)
    ui.text(f"Right: {s.get('right', 0)}")
