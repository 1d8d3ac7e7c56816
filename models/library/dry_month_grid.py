def app(ui):
    ui.title("Dry January")
    dry = ui.state.get("dry", [])
    with ui.grid(7):
        for day in range(1, 32):
            if ui.button(f"✓ {day}" if day in dry else str(day)):
                if day in dry:
                    dry.remove(day)
                else:
                    dry.append(day)
    longest = row = 0
    for day in range(1, 32):
        row = row + 1 if day in dry else 0
        longest = max(longest, row)
    ui.text(f"{len(dry)} dry day{'' if len(dry) == 1 else 's'}", size=32, bold=True)
    ui.text(f"Longest row: {longest}")
