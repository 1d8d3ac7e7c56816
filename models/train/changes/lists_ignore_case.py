def app(ui):
    ui.title("Compare two lists")
    with ui.grid(2):
        first = ui.field("First list", lines=6, placeholder="One thing on each line")
        second = ui.field("Second list", lines=6, placeholder="One thing on each line")
    a = [line.strip().lower() for line in first.splitlines() if line.strip()]
    b = [line.strip().lower() for line in second.splitlines() if line.strip()]
    parts = {
        "Only in the first": [line for line in a if line not in b],
        "In both": [line for line in a if line in b],
        "Only in the second": [line for line in b if line not in a],
    }
    with ui.grid(3):
        for name, lines in parts.items():
            with ui.card(f"{name}: {len(lines)}"):
                for line in lines:
                    ui.text(line)
                if not lines:
                    ui.text("Nothing", color="muted")
