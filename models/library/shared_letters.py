def app(ui):
    ui.title("Shared letters")
    first = ui.field("First word").strip().lower()
    second = ui.field("Second word").strip().lower()
    shared = sorted(set(first) & set(second))
    ui.text(" ".join(shared) or "None", size=36)
