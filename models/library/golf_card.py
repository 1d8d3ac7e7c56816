def app(ui):
    ui.title("Mini golf")
    total = 0
    with ui.grid(3):
        for hole in range(1, 7):
            total += ui.number(f"Hole {hole}", 3, min=1, max=7)
    ui.text(f"Sum: {total}", size=32)
    if total > 18:
        ui.text(f"{total - 18} over", color="bad")
    elif total < 18:
        ui.text(f"{18 - total} under", color="good")
    else:
        ui.text("Even")
