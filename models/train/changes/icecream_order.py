def app(ui):
    ui.title("Ice cream")
    scoops = ui.slider("Scoops", 1, 4, 1)
    holder = ui.choice("In a", ["cone", "cup"])
    cream = ui.checkbox("Cream", False)
    sprinkles = ui.checkbox("Sprinkles", False)
    ui.text(f"{scoops} scoops in a {holder}{' with cream' if cream else ''}{' with sprinkles' if sprinkles else ''}", size=24)
    ui.text(f"{scoops * 1.5 + (1 if cream else 0) + (0.5 if sprinkles else 0):.2f}", size=40)
