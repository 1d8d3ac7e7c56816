def app(ui):
    ui.title("Mask")
    eyes = ui.choice("Eyes", ["Round", "Narrow"])
    mouth = ui.choice("Mouth", ["Happy", "Sad", "Open"])
    hair = ui.choice("Hair", ["brown", "black", "yellow", "red"])
    c = ui.canvas(260, 280, background="skyblue")
    c.circle(130, 120, 105, hair)
    c.circle(130, 150, 95, "wheat")
    for x in (95, 165):
        c.ellipse(x, 130, 14, 14 if eyes == "Round" else 5, "black")
    if mouth == "Happy":
        c.arc(130, 170, 40, 20, 160, "red", width=6)
    elif mouth == "Sad":
        c.arc(130, 220, 40, 200, 340, "red", width=6)
    else:
        c.ellipse(130, 200, 22, 26, "red")
    ui.text(f"{eyes} eyes, {mouth.lower()} mouth, {hair} hair", size=20)
