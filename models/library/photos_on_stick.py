def app(ui):
    ui.title("Photos")
    gb = ui.number("GB", 16, min=0)
    mb = ui.number("MB per photo", 5, min=0)
    if mb:
        ui.text(f"{int(gb * 1000 / mb)} photos", size=40)
    else:
        ui.text("Enter the size of a photo")
