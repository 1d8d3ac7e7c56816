def app(ui):
    ui.title("Sneezes")
    sneezes = ui.state.get("sneezes", [])
    today = ui.now.strftime("%Y-%m-%d")
    if ui.button("Sneeze"):
        sneezes.insert(0, [today, ui.now.strftime("%H:%M")])
    ui.text(f"Today: {sum(day == today for day, time in sneezes)}", size=32, bold=True)
    ui.text(f"All days: {len(sneezes)}")
    for day, time in sneezes:
        ui.text(f"{day} {time}")
