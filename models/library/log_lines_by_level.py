LEVELS = ["ERROR", "WARNING", "INFO", "DEBUG"]


def app(ui):
    ui.title("Log")
    lines = ui.field("Log lines", lines=8).splitlines()
    found = {level: [line for line in lines if level in line.upper()] for level in LEVELS}
    with ui.row():
        for level in LEVELS:
            ui.text(f"{level}: {len(found[level])}", size=24, bold=True, color="bad" if level == "ERROR" else "")
    level = ui.choice("Show", LEVELS)
    ui.list(found[level])
    if not found[level]:
        ui.text(f"No {level} lines", color="muted")
