def app(ui):
    ui.title("Two lists")
    with ui.row():
        first = ui.field("First names", lines=5).splitlines()
        last = ui.field("Last names", lines=5).splitlines()
    sign = {"Space": " ", "Comma": ", ", "Hyphen": "-"}[ui.choice("Between", ["Space", "Comma", "Hyphen"])]
    lines = [a.strip() + sign + b.strip() for a, b in zip(first, last)]
    ui.text("\n".join(lines) or "Fill both lists", size=18)
