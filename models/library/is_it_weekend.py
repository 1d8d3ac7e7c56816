def app(ui):
    ui.title("Weekend")
    day = ui.today.weekday()
    if day >= 5:
        ui.text("Yes", size=72, color="good", align="center")
    else:
        ui.text("No", size=72, align="center")
        ui.text(f"{5 - day} days until Saturday" if day < 4 else "1 day until Saturday", align="center")
