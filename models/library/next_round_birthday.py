def app(ui):
    ui.title("Birthdays")
    born = ui.number("Year of birth", 1990, min=1900, max=ui.now.year)
    age = ui.now.year - born
    rounded = (age // 10 + 1) * 10
    ui.text(f"{age} this year", size=24)
    ui.text(f"Next round birthday: {rounded} in {born + rounded}", size=20)
