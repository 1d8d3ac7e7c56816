PARTS = {"Tops": "white shirt, blue sweater, black top", "Trousers and skirts": "jeans, skirt, black trousers",
         "Shoes": "sneakers, boots"}


def app(ui):
    ui.title("Outfit")
    s = ui.state
    wardrobe = []
    for name, start in PARTS.items():
        text = ui.field(name, start)
        wardrobe.append([part.strip() for part in text.split(",") if part.strip()])
    possible = math.prod(len(parts) for parts in wardrobe)
    if ui.button("Dress me"):
        s.outfit = [random.choice(parts) for parts in wardrobe] if possible else ["Something is missing"]
    for part in s.get("outfit", []):
        ui.text(part, size=32, bold=True)
    ui.text(f"{possible} {'outfit is' if possible == 1 else 'outfits are'} possible", color="muted")
