import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';

@Component({ selector: 'pw-frame', imports: [RouterOutlet], template: '<main><router-outlet /></main>' })
export class Frame {}
