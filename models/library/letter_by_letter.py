def app(ui):
    ui.title("Letter by letter")
    first = ui.field("First word").strip().lower()
    second = ui.field("Second word").strip().lower()
    marks = ""
    for i in range(max(len(first), len(second))):
        marks += "✓" if first[i:i + 1] == second[i:i + 1] else "✗"
    ui.text(marks, size=32)
    ui.text(f"Same: {marks.count('✓')}")
