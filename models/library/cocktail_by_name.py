COCKTAILS = {
    "Mojito": [("White rum", 5), ("Lime juice", 3), ("Sugar syrup", 2), ("Soda", 10)],
    "Negroni": [("Gin", 3), ("Campari", 3), ("Red vermouth", 3)],
    "Margarita": [("Tequila", 5), ("Triple sec", 2), ("Lime juice", 2)],
    "Daiquiri": [("White rum", 6), ("Lime juice", 3), ("Sugar syrup", 1.5)],
    "Ipanema (no alcohol)": [("Ginger ale", 12), ("Passion fruit juice", 8), ("Lime juice", 2)],
}


def app(ui):
    ui.title("Cocktails")
    name = ui.choice("Cocktail", list(COCKTAILS))
    glasses = int(ui.number("Glasses", 1, min=1, max=50))
    ui.table([[part, f"{cl * glasses:g} cl"] for part, cl in COCKTAILS[name]], header=["What", "How much"])
