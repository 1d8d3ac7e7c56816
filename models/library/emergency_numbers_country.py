NUMBERS = {
    "Germany": ("110", "112", "112"), "France": ("17", "18", "15"), "Spain": ("112", "112", "112"),
    "United Kingdom": ("999", "999", "999"), "USA": ("911", "911", "911"), "Japan": ("110", "119", "119"),
}


def app(ui):
    ui.title("Emergency numbers")
    country = ui.choice("Country", list(NUMBERS))
    for who, number in zip(["Police", "Fire", "Ambulance"], NUMBERS[country]):
        ui.text(f"{who}: {number}", size=36, bold=True)
    ui.text("Say who you are, where you are and what happened.", color="muted")
