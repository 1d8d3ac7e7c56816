GUIDE = {
    "Red wine": ["Dab, don't rub", "Cover with salt", "Rinse with cold water", "Wash as usual"],
    "Blood": ["Rinse with cold water, never hot", "Rub in some soap", "Wash as usual"],
    "Grease": ["Put on dish soap", "Wait 10 minutes", "Wash as hot as the cloth allows"],
    "Coffee": ["Rinse with cold water", "Put on a little dish soap", "Wash as usual"],
    "Candle wax": ["Let it get hard and scrape it off", "Iron between two sheets of paper"],
}


def app(ui):
    ui.title("Stains")
    stain = ui.choice("Stain", list(GUIDE))
    for number, step in enumerate(GUIDE[stain], 1):
        ui.text(f"{number}. {step}", size=20)
