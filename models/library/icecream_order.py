def app(ui):
    ui.title("Ice cream")
    scoops = ui.slider("Scoops", 1, 4, 1)
    holder = ui.choice("In a", ["cone", "cup"])
    cream = ui.checkbox("Cream", False)
    ui.text(f"{scoops} scoops in a {holder}{' with cream' if cream else ''}", size=24)
    ui.text(f"{scoops * 1.5 + (0.8 if cream else 0):.2f}", size=40)
