def app(ui):
    ui.title("Pairs")
    text = ui.field("Lines", "apple=red\nplum=blue", lines=6)
    rows, wrong = [], 0
    for line in text.splitlines():
        if "=" in line:
            thing, value = line.split("=", 1)
            rows.append([thing.strip(), value.strip()])
        elif line.strip():
            wrong += 1
    ui.table(rows, header=["Thing", "Value"])
    ui.text(f"Right: {len(rows)}, wrong: {wrong}", size=20)
