BINS = {
    "Paper": ["newspaper", "cardboard box", "egg box", "letter", "book"],
    "Glass": ["wine bottle", "jam jar", "oil bottle"],
    "Plastic and metal": ["tin can", "yogurt cup", "shampoo bottle", "foil"],
    "Bio": ["apple core", "coffee grounds", "tea bag", "flowers", "eggshell"],
    "Rest": ["nappy", "mirror", "broken mug", "cigarette", "pizza box, greasy"],
    "Recycling centre": ["battery", "light bulb", "paint", "phone", "toaster"],
}


def app(ui):
    ui.title("Which bin?")
    wanted = ui.field("Thing", placeholder="battery").strip().lower()
    if not wanted:
        ui.text("Type what you want to throw away", color="muted")
        return
    found = [(thing, name) for name, things in BINS.items() for thing in things if wanted in thing]
    for thing, name in found:
        ui.text(f"{thing.capitalize()}: {name}", size=24)
    if not found:
        ui.text("I don't know that one", color="warn")
