ORGANS = {
    "Heart": "pumps the blood through the body",
    "Lungs": "take in oxygen and give off carbon dioxide",
    "Stomach": "breaks up the food with acid",
    "Liver": "cleans the blood and makes bile",
    "Kidneys": "filter the blood and make urine",
    "Brain": "thinks, feels and steers the body",
    "Skin": "protects the body and feels touch",
}


def app(ui):
    ui.title("Organs")
    organ = ui.choice("Organ", list(ORGANS))
    ui.text(organ, size=40, bold=True)
    ui.text(ORGANS[organ], size=24)
