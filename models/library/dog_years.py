def app(ui):
    ui.title("Dog years")
    years = ui.number("Years", 1, min=0, max=40)
    human = min(years, 1) * 15 + max(0, min(years - 1, 1)) * 9 + max(0, years - 2) * 5
    ui.text(f"{human:g} human years", size=32)
